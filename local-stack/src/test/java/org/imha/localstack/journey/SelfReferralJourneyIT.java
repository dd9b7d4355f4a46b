package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SelfReferralJourneyIT {

    private static final String FOR_MYSELF = """
            {"referrer": {"kind": "SELF"}, "person": {"knownAs": "Ada", "contact": {"onlyOnTheWard": true}},
             "location": {"hospital": "Example Hospital", "ward": "Ward 2"},
             "legalStatus": "sectioned, but I do not know which", "reason": "I want to understand my rights"}""";

    private final Journey journey = new Journey();
    private final HttpClient http = HttpClient.newHttpClient();

    /** One story, since every request of it counts against the few that an address has. */
    @Test
    void aPatientWithoutATokenAsksAndACoordinatorFindsItAndNobodyElseReadsIt() throws Exception {
        // When
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer = ask(key);
        HttpResponse<String> again = ask(key);

        // Then
        assertEquals(202, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Location").isEmpty());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(answer.body(), again.body());
        String reference = body(answer).path("reference").asText();
        JsonNode found = StreamSupport.stream(journey.items("coordinator", "/v1/referrals?limit=200").spliterator(), false)
                .filter(referral -> referral.path("reference").asText().equals(reference)).findFirst().orElseThrow();
        String path = "/v1/referrals/" + found.path("id").asText();
        JsonNode opened = journey.api.await("coordinator", path,
                referral -> referral.path("status").asText().equals("CASE_OPENED"));
        assertEquals("UNDETERMINED", opened.path("eligibility").path("outcome").asText());
        assertEquals("Ada", opened.path("person").path("knownAs").asText());
        journey.api.await("auditor", "/v1/audit/entries?limit=200&resourceId=" + found.path("id").asText(),
                page -> page.toString().contains("\"public\""));
        assertEquals(404, journey.api.get("trust-rxm", path).status());
        assertFalse(journey.items("trust-rxm", "/v1/referrals?limit=200").toString().contains(reference));
        for (String closed : new String[] { "/v1/referrals", path, "/v1/self-referrals", "/v1/self-referrals/" + reference }) {
            assertEquals(401, send(HttpRequest.newBuilder(journey.stack.gatewayUrl().resolve(closed))).statusCode(), closed);
        }

        // And more than a few from one address are turned away, with another way
        HttpResponse<String> last = ask(UUID.randomUUID().toString());
        for (int i = 0; i < 5 && last.statusCode() == 202; i++) {
            last = ask(UUID.randomUUID().toString());
        }
        assertEquals(429, last.statusCode(), last.body());
        assertTrue(last.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        assertTrue(body(last).path("detail").asText().contains("01632 960 130"), last.body());
        assertEquals(200, journey.api.get("coordinator", "/v1/guidance").status());
    }

    private HttpResponse<String> ask(String key) throws Exception {
        return send(HttpRequest.newBuilder(journey.stack.gatewayUrl().resolve("/v1/self-referrals"))
                .header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(FOR_MYSELF)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode body(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
