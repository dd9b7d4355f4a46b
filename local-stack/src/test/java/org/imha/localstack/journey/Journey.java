package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

import org.imha.localstack.LocalStack;
import org.imha.localstack.SharedStack;
import org.imha.localstack.StackFailure;
import org.imha.localstack.demo.Api;
import org.imha.localstack.demo.Api.Answer;
import org.imha.localstack.demo.Sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What every journey does: refers, looks, and checks that nothing was lost or doubled. */
final class Journey {

    final LocalStack stack = SharedStack.running();
    final Api api = new Api(stack.gatewayUrl(), stack::token);

    static List<Sample> samples() {
        return Sample.in(Path.of("..", "samples"));
    }

    /** Somebody whom nobody referred before: another journey's referral is no possible duplicate. */
    static ObjectNode detainedUnderSection2() {
        ObjectNode form = samples().getFirst().form().deepCopy();
        form.withObject("/person").put("nhsNumber", freshNhsNumber());
        return form;
    }

    /** One of those that belong to nobody. */
    private static String freshNhsNumber() {
        String digits;
        int check;
        do {
            digits = "999%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (digits.charAt(i) - '0');
            }
            check = (11 - sum % 11) % 11;
        } while (check == 10);
        return digits + check;
    }

    /** Refers and gets an answer at once. */
    JsonNode refer() {
        Answer answer = api.create("trust-rxm", "/v1/referrals", detainedUnderSection2());
        assertEquals(201, answer.status(), answer.body().toString());
        return answer.body();
    }

    /** Refers as a careful client does: with one key, again and again until there is an answer. */
    String referHoweverOften() {
        UUID key = UUID.randomUUID();
        JsonNode form = detainedUnderSection2();
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                Answer answer = api.create("trust-rxm", "/v1/referrals", form, key);
                if (answer.status() == 201) {
                    return answer.body().path("id").asText();
                }
            } catch (StackFailure connectionLost) {
                // The answer is lost, perhaps the referral is not: the key makes asking again harmless.
            }
            pause();
        }
        throw new AssertionError("No answer, however often it was sent");
    }

    /** The whole effect of one referral, once each: one case, one trail, one notification. */
    void arrivedOnce(String referralId) {
        JsonNode referral = api.await("coordinator", "/v1/referrals/" + referralId,
                body -> body.path("status").asText().equals("CASE_OPENED"));
        assertEquals("QUALIFIES_COMPULSORY", referral.path("eligibility").path("outcome").asText());
        assertEquals(1, items("coordinator", "/v1/cases?referralId=" + referralId).size());
        for (String fact : List.of("uk.org.imha.referral.received.v1", "uk.org.imha.referral.accepted.v1",
                "uk.org.imha.case.opened.v1")) {
            api.await("auditor", "/v1/audit/entries?limit=200&resourceId=" + referralId, page -> count(page, fact) >= 1);
            assertEquals(1, count(api.get("auditor", "/v1/audit/entries?limit=200&resourceId=" + referralId).body(), fact),
                    fact);
        }
        api.await("coordinator", "/v1/notifications?subjectId=" + referralId, page -> !page.path("items").isEmpty());
        assertEquals(1, items("coordinator", "/v1/notifications?subjectId=" + referralId).size());
    }

    JsonNode items(String who, String path) {
        return api.get(who, path).body().path("items");
    }

    private static long count(JsonNode page, String type) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(entry -> entry.path("type").asText().equals(type)).count();
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
