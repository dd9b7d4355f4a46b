package org.imha.kernel.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Applies a merge patch to a document of ours; the outcome is read as strictly as a body that holds all of it. */
@ApplicationScoped
public class ApplyPatch {

    private final ObjectMapper json;

    ApplyPatch(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ApiProblem 400 with every fault, each with a pointer into the patched document where the patch stands */
    public <T> T apply(MergePatch patch, T target, Class<T> type) {
        try {
            String patched = patched(patch, json.writeValueAsString(target));
            return StrictReading.collectingFaults(() -> json.readValue(patched, type));
        } catch (ApiProblem faults) {
            throw faults.placed(patch::inBody);
        } catch (JsonProcessingException tooMuch) {
            throw new ApiProblem(CommonProblem.BODY_NOT_READABLE, "See errors for each place.",
                    List.of(new FieldError(patch.inBody("#"), "TOO_LARGE", "There is too much here to be read.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String patched(MergePatch patch, String target) {
        try (JsonReader reader = MergePatchReader.JSON_P.createReader(new StringReader(target))) {
            JsonValue document = reader.readValue();
            return MergePatchReader.JSON_P.createMergePatch(patch.changes()).apply(document).toString();
        }
    }
}
