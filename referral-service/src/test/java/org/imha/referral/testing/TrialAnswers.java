package org.imha.referral.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.imha.kernel.testing.Neighbour.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What eligibility-service answers about many facts at once: informal in-patients qualify, everybody else as before. */
public final class TrialAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TrialAnswers() {
    }

    public static Function<String, Answer> toAll() {
        return refusing(facts -> false);
    }

    /** @param unreadable facts for whose sake the whole question is refused */
    public static Function<String, Answer> refusing(Predicate<JsonNode> unreadable) {
        return body -> {
            List<String> items = new ArrayList<>();
            for (JsonNode facts : read(body).path("facts")) {
                if (unreadable.test(facts)) {
                    return new Answer(422, "{}");
                }
                items.add("""
                        {"outcome": "%s", "ruleSet": {"id": "ENG-2025", "version": "1", "inForce": false}}"""
                        .formatted(outcome(facts)));
            }
            return new Answer(200, "{\"items\": [" + String.join(",", items) + "]}");
        };
    }

    private static String outcome(JsonNode facts) {
        boolean held = facts.path("authorities").size() > 0;
        return held ? "QUALIFIES_COMPULSORY" : "QUALIFIES_INFORMAL";
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
