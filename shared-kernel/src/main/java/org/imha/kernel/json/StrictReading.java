package org.imha.kernel.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.ws.rs.WebApplicationException;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what a caller stated as strictly as a body, naming every fault that was found rather than the first. */
public final class StrictReading {

    private StrictReading() {
    }

    /**
     * Reads a statement that came in another shape than our own JSON, such as a FHIR resource.
     *
     * @throws ApiProblem 400 with every fault
     */
    public static <T> T read(ObjectMapper json, JsonNode statement, Class<T> type) {
        try {
            // As text, not as bytes: half a character has no bytes, and is found fault with where it stands.
            String stated = json.writeValueAsString(statement);
            return collectingFaults(() -> json.readValue(stated, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T collectingFaults(Reading<T> reading) throws IOException {
        BodyFaults faults = BodyFaults.begin();
        try {
            T body = reading.read();
            if (body == null) {
                throw unreadable(List.of(new FieldError("#", "REQUIRED", "A JSON object is needed.")));
            }
            if (!faults.found().isEmpty()) {
                throw unreadable(faults.found());
            }
            return body;
        } catch (JsonMappingException wrongShape) {
            throw wrongShape(faults, wrongShape);
        } catch (CharConversionException noText) { // It began like UTF-32, which Jackson reads by itself.
            throw unreadable(List.of(new FieldError("#", "NOT_JSON", "This is not well-formed JSON.")));
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JsonMappingException wrongShape) {
                throw wrongShape(faults, wrongShape);
            }
            throw refused;
        } finally {
            BodyFaults.end();
        }
    }

    private static ApiProblem wrongShape(BodyFaults faults, JsonMappingException wrongShape) {
        boolean tooMuch = wrongShape.getCause() instanceof StreamConstraintsException;
        faults.add(Pointers.of(wrongShape), tooMuch ? "TOO_LARGE" : "WRONG_SHAPE",
                tooMuch ? "There is too much here to be read." : "This is not the expected kind of value.");
        return unreadable(faults.found());
    }

    private static ApiProblem unreadable(List<FieldError> errors) {
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, "See errors for each place.", errors);
    }

    /** Whatever reads the body in the end. */
    @FunctionalInterface
    interface Reading<T> {

        T read() throws IOException;
    }
}
