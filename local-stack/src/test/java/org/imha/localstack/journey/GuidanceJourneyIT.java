package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class GuidanceJourneyIT {

    private final Journey journey = new Journey();
    private final HttpClient http = HttpClient.newHttpClient();

    /** The public may ask five times a second, whichever test it is that asks. */
    @AfterEach
    void letTheQuotaRefill() throws InterruptedException {
        Thread.sleep(1_000);
    }

    @Test
    void aRelativeWithoutATokenReadsAndAsks() throws Exception {
        // When
        HttpResponse<String> guidance = send(HttpRequest.newBuilder(at("/v1/guidance")));
        HttpResponse<String> questions = send(HttpRequest.newBuilder(at("/v1/guidance/self-check")));
        HttpResponse<String> answer = ask("{\"section\": \"SECTION_3\", \"askingFor\": \"SOMEONE_ELSE\"}");

        // Then
        assertEquals(200, guidance.statusCode(), guidance.body());
        assertEquals("public, max-age=300", guidance.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(guidance.headers().firstValue("RateLimit-Policy").orElse("").startsWith("\"burst\";q=5;w=1"));
        JsonNode supported = body(guidance).path("whoCanBeSupported").get(0);
        assertEquals("ENG-2009", supported.path("ruleSet").asText());
        assertFalse(supported.path("givesTheRight").isEmpty());
        assertEquals(8, body(questions).path("questions").size());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("VERY_LIKELY_YES", body(answer).path("answer").asText());
        assertEquals("MHA 1983 s.130C(2)(a)", body(answer).path("citations").get(0).asText());
    }

    @Test
    void nobodyIsTurnedAwayByWhatTheyDoNotKnowAndNothingPersonalIsTaken() throws Exception {
        assertEquals("MAYBE", body(ask("{}")).path("answer").asText());
        HttpResponse<String> refused = ask("{\"name\": \"Jane Example\"}");
        assertEquals(400, refused.statusCode());
        assertEquals("#/name", body(refused).path("errors").get(0).path("pointer").asText());
        assertFalse(refused.body().contains("Jane"));
    }

    @Test
    void onlyTheGuidanceIsOpen() throws Exception {
        for (String path : new String[] { "/v1/eligibility/determinations", "/v1/referrals" }) {
            assertEquals(401, send(HttpRequest.newBuilder(at(path))).statusCode(), path);
        }
        assertEquals(401, send(HttpRequest.newBuilder(at("/v1/guidance")).header("Authorization", "Bearer expired"))
                .statusCode());
        assertEquals(200, journey.api.get("coordinator", "/v1/guidance").status());
    }

    private HttpResponse<String> ask(String answers) throws Exception {
        return send(HttpRequest.newBuilder(at("/v1/guidance/self-check")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(answers)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return journey.stack.gatewayUrl().resolve(path);
    }

    private static JsonNode body(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
