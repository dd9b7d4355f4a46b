package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.localstack.demo.Api.Answer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class RuleSetOverrideJourneyIT {

    private final Journey journey = new Journey();

    @Test
    void aManagerNamesTheLawForOnePersonWhoseAnswerChangesAndChangesBackWhenItIsLifted() {
        // Given
        JsonNode informal = Journey.samples().stream().filter(sample -> sample.title().startsWith("Informal")).findFirst()
                .orElseThrow().form();
        String id = journey.api.create("trust-rxm", "/v1/referrals", informal).body().path("id").asText();
        String path = "/v1/referrals/" + id;
        journey.api.await("coordinator", path, referral -> outcome(referral).equals("NOT_QUALIFYING"));
        JsonNode override = new ObjectMapper().createObjectNode().put("ruleSet", "ENG-2025").put("reason",
                "Transitional regulations, reg. 4");

        // When
        String etag = journey.api.get("manager", path).etag();
        assertEquals(403, journey.api.post("coordinator", path + "/rule-set-override", override, etag).status());
        Answer named = journey.api.post("manager", path + "/rule-set-override", override, etag);
        assertEquals(200, named.status(), named.body().toString());

        // Then
        JsonNode opened = journey.api.await("coordinator", path,
                referral -> referral.path("status").asText().equals("CASE_OPENED"));
        assertEquals("QUALIFIES_INFORMAL", outcome(opened));
        assertEquals("ENG-2025", opened.path("eligibility").path("ruleSet").path("id").asText());
        assertFalse(opened.path("eligibility").path("ruleSet").path("inForce").asBoolean());
        journey.api.await("coordinator", "/v1/cases?referralId=" + id,
                cases -> powers(cases).equals("IN_FORCE"));
        String seen = journey.api.get("trust-rxm", path).body().toString();
        assertTrue(seen.contains("\"Accepted\"") && !seen.contains("Transitional"), seen);

        // And back
        Answer lifted = journey.api.delete("manager", path + "/rule-set-override", journey.api.get("manager", path).etag());
        assertEquals(200, lifted.status(), lifted.body().toString());
        journey.api.await("coordinator", path, referral -> outcome(referral).equals("NOT_QUALIFYING"));
        journey.api.await("coordinator", "/v1/cases?referralId=" + id,
                cases -> powers(cases).equals("SUSPENDED"));
    }

    private static String outcome(JsonNode referral) {
        return referral.path("eligibility").path("outcome").asText();
    }

    private static String powers(JsonNode cases) {
        return cases.path("items").path(0).path("powers").asText();
    }
}
