package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.imha.localstack.Service;
import org.imha.localstack.demo.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class RuleSetSwitchJourneyIT {

    private final Journey journey = new Journey();

    @AfterEach
    void theLawIsAsItWas() {
        journey.stack.restart(Service.ELIGIBILITY, Map.of());
        journey.stack.restart(Service.REFERRAL, Map.of());
    }

    @Test
    void anInformalPatientWhoWaitsIsSeenInTheDryRunAndAcceptedWhenTheLawOf2025Commences() {
        // Given
        JsonNode informal = Journey.samples().stream().filter(sample -> sample.title().startsWith("Informal")).findFirst()
                .orElseThrow().form();
        String id = journey.api.create("trust-rxm", "/v1/referrals", informal).body().path("id").asText();
        journey.api.await("coordinator", "/v1/referrals/" + id, referral -> referral.path("status").asText().equals("TRIAGE"));
        assertTrue(wouldChange().contains(id));
        assertEquals("TRIAGE", status(id));

        // When
        journey.stack.restart(Service.REFERRAL, Map.of("REFERRAL_COMMENCEMENT_SWEEP_EVERY", "2s"));
        journey.stack.restart(Service.ELIGIBILITY, Map.of("ELIGIBILITY_ENG_2025_FROM", "2026-01-01"));

        // Then
        JsonNode opened = journey.api.await("coordinator", "/v1/referrals/" + id,
                referral -> referral.path("status").asText().equals("CASE_OPENED"));
        assertEquals("QUALIFIES_INFORMAL", opened.path("eligibility").path("outcome").asText());
        assertEquals("ENG-2025", opened.path("eligibility").path("ruleSet").path("id").asText());
        JsonNode cases = journey.items("coordinator", "/v1/cases?referralId=" + id);
        assertEquals("IN_FORCE", cases.get(0).path("powers").asText());
    }

    /** The dry run, as text: which referrals it names. */
    private String wouldChange() {
        Answer started = journey.api.create("manager", "/v1/eligibility-reviews",
                new ObjectMapper().createObjectNode().put("ruleSet", "ENG-2025"));
        assertEquals(202, started.status(), started.body().toString());
        String path = "/v1/eligibility-reviews/" + started.body().path("id").asText();
        JsonNode done = journey.api.await("manager", path, review -> !review.path("status").asText().equals("RUNNING"));
        assertEquals("DONE", done.path("status").asText(), done.toString());
        StringBuilder named = new StringBuilder();
        String next = "";
        do {
            JsonNode page = journey.api.get("manager", path + "/changes?limit=200" + next).body();
            named.append(page.path("items"));
            next = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return named.toString();
    }

    private String status(String id) {
        return journey.api.get("coordinator", "/v1/referrals/" + id).body().path("status").asText();
    }
}
