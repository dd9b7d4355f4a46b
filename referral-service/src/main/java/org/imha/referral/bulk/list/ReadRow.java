package org.imha.referral.bulk.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.json.StrictReading;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.ReferralForm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads what a row states, as strictly as a body. */
@ApplicationScoped
public class ReadRow {

    private static final String CALLER_REFERENCE = "callerReference";
    /** A fingerprint must outlive releases: nothing that is not said is part of it, and the order of fields does not matter. */
    private static final ObjectMapper SAID = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY).build();

    private final ObjectMapper json;

    ReadRow(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param organisation of the sender
     * @throws ApiProblem 400 or 422 with every fault, each at its place in the row
     */
    public StatedRow read(ListFormat format, String content, Optional<String> organisation) {
        try {
            ObjectNode stated = object(content);
            ObjectNode form = format == ListFormat.CSV ? CsvForm.of(stated, organisation) : stated;
            Optional<String> reference = reference(form);
            return stated(StrictReading.read(json, form, ReferralForm.class), reference);
        } catch (ApiProblem refusal) {
            throw new ApiProblem(refusal.code(), null,
                    refusal.errors().stream().map(fault -> placed(format, fault)).toList());
        }
    }

    /** @return the fault of a form as one of the row that states it */
    public static FieldError placed(ListFormat format, FieldError fault) {
        return format == ListFormat.CSV ? CsvForm.placed(fault) : fault;
    }

    private ObjectNode object(String content) {
        try {
            if (json.readTree(content) instanceof ObjectNode stated) {
                return stated;
            }
            throw unreadable("WRONG_SHAPE", "This is not a JSON object.");
        } catch (JsonProcessingException e) {
            throw unreadable("NOT_JSON", "This is not well-formed JSON.");
        }
    }

    private static Optional<String> reference(ObjectNode form) {
        JsonNode stated = form.remove(CALLER_REFERENCE);
        if (stated == null || stated.isNull()) {
            return Optional.empty();
        }
        if (!stated.isTextual() || !stated.asText().strip().matches("[\\x20-\\x7e]{1,100}")) {
            throw ApiProblem.invalid("#/" + CALLER_REFERENCE, "FORMAT", "Takes 1 to 100 printable ASCII characters.");
        }
        return Optional.of(stated.asText().strip());
    }

    /** Two kinds of names that cannot be mistaken for each other. */
    private static StatedRow stated(ReferralForm form, Optional<String> reference) {
        String fingerprint = fingerprint(form);
        return new StatedRow(form, reference.map("given:"::concat).orElse("content:" + fingerprint), fingerprint);
    }

    private static String fingerprint(ReferralForm form) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(SAID.writeValueAsString(form).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form cannot be written as JSON", e);
        }
    }

    private static ApiProblem unreadable(String code, String message) {
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, null, List.of(new FieldError("#", code, message)));
    }
}
