package org.imha.referral.fhir.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.quarkus.runtime.StartupEvent;

/** Reads and prints FHIR R4. What cannot be read is a 400 with every fault that was found, never a failure of ours. */
@ApplicationScoped
public class FhirFormat {

    /** More than the largest list of referrals that is taken can need, and less than a mebibyte of brackets holds. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder().maxNestingDepth(50)
            .maxTokenCount(100_000).build();

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(BOUNDS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** HAPI looks its classes over at first use, which takes most of a second: nobody should have to wait for that. */
    void warmUp(@Observes StartupEvent start) {
        Thread.ofVirtual().start(() -> print(new OperationOutcome()));
    }

    public FhirJson print(Resource resource) {
        return new FhirJson(fhir.newJsonParser().encodeResourceToString(resource));
    }

    /** Reads again what was printed here. */
    public Resource read(String printed) {
        return (Resource) fhir.newJsonParser().parseResource(printed);
    }

    /** @throws ApiProblem 400 with every fault */
    public <T extends Resource> FhirDocument<T> read(byte[] body, Class<T> type) {
        JsonNode tree = tree(body);
        if (!tree.path("resourceType").asText().equals(type.getSimpleName())) {
            throw unreadable(List.of(new FieldError("", "WRONG_SHAPE", "A " + type.getSimpleName() + " is needed here.")));
        }
        refuse(ShapeCheck.faults(fhir, tree));
        return new FhirDocument<>(parse(tree, type), tree);
    }

    private <T extends Resource> T parse(JsonNode tree, Class<T> type) {
        ParserFaults faults = new ParserFaults(tree);
        IParser parser = fhir.newJsonParser();
        parser.setParserErrorHandler(faults);
        T resource;
        try {
            resource = parser.parseResource(type, withoutNarrative(tree.deepCopy()).toString());
        } catch (RuntimeException notFhir) { // The parser's own refusal, or what it did not foresee: the body is to blame.
            refuse(faults.found());
            throw unreadable(List.of(new FieldError(type.getSimpleName(), "WRONG_SHAPE", "This is not FHIR R4.")));
        }
        refuse(faults.found());
        return resource;
    }

    /**
     * What people may read says nothing that the rest does not, and is not read here: a narrative of a hundred thousand
     * nested elements would keep its parser busy for seconds. Numbers have become plain ones on the way for the same reason:
     * HAPI would write {@code 1e99999999} out.
     */
    private static JsonNode withoutNarrative(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("resourceType") && object.path("text").isObject()) {
            object.remove("text");
        }
        node.forEach(FhirFormat::withoutNarrative);
        return node;
    }

    private JsonNode tree(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return json.readTree(body);
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(List.of(new FieldError("", "NOT_JSON", "This is not UTF-8.")));
        } catch (StreamConstraintsException tooMuch) {
            throw unreadable(List.of(new FieldError("", "TOO_LARGE", "There is too much here to be read.")));
        } catch (JsonProcessingException notJson) {
            JsonLocation place = notJson.getLocation();
            String where = place == null ? "" : " from line %d, column %d on".formatted(place.getLineNr(), place.getColumnNr());
            throw unreadable(List.of(new FieldError("", "NOT_JSON", "This is not well-formed JSON" + where + ".")));
        } catch (IOException notText) {
            throw unreadable(List.of(new FieldError("", "NOT_JSON", "This is not well-formed JSON.")));
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw unreadable(faults);
        }
    }

    private static ApiProblem unreadable(List<FieldError> faults) {
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, "See each issue.", faults);
    }
}
