package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.imha.localstack.demo.AdvocateRegister;
import org.imha.localstack.demo.Api.Answer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class DuplicateJourneyIT {

    private final Journey journey = new Journey();

    @Test
    void twoTrustsReferOnePersonAndOneCaseGoesOnUntilTheMergerIsUndone() {
        // Given
        new AdvocateRegister(journey.api).put("advocate-one");
        ObjectNode form = Journey.detainedUnderSection2();
        String survivor = refer("trust-rxm", form).path("id").asText();
        ((ObjectNode) form.path("referrer").path("organisation")).put("odsCode", "RXT");
        JsonNode told = refer("trust-rxt", form);
        String duplicate = told.path("id").asText();
        assertTrue(told.path("possibleDuplicates").isEmpty(), told.toString());
        String survivingCase = theCase(survivor, "WAITING").path("id").asText();
        String otherCase = theCase(duplicate, "WAITING").path("id").asText();
        allocate(otherCase);
        JsonNode seen = journey.api.await("coordinator", referral(duplicate),
                body -> body.path("progress").asText().equals("Allocated"));
        assertEquals(survivor, seen.path("possibleDuplicates").path(0).path("id").asText());

        // When
        change(referral(duplicate), "/merging", Map.of("intoReferralId", survivor, "reason", "Both wards sent it"));

        // Then
        assertEquals("DUPLICATE", theCase(duplicate, "CLOSED").path("closure").path("reason").asText());
        assertEquals("WAITING", theCase(survivor, "WAITING").path("status").asText());
        JsonNode progress = journey.api.get("trust-rxt", referral(duplicate)).body();
        assertEquals("Closed", progress.path("progress").asText());
        assertFalse(progress.toString().contains(survivor), progress.toString());
        journey.api.await("coordinator", "/v1/notifications?subjectId=" + otherCase,
                page -> page.path("items").size() >= 3);

        // And back
        JsonNode begun = change(referral(duplicate), "/unmerging", Map.of("reason", "Cousins of one name"));
        assertEquals("ACCEPTED_STATUTORY", begun.path("status").asText(), begun.toString());
        JsonNode again = theCase(duplicate, "WAITING");
        assertEquals(otherCase, again.path("id").asText());
        assertTrue(again.path("advocateId").isNull(), again.toString());
        journey.api.await("coordinator", referral(duplicate), body -> body.path("status").asText().equals("CASE_OPENED"));
        assertEquals("Accepted", journey.api.get("trust-rxt", referral(duplicate)).body().path("progress").asText());
        assertEquals(404, journey.api.get("advocate-one", "/v1/cases/" + otherCase).status());
        allocate(otherCase);
        assertEquals(survivingCase, theCase(survivor, "WAITING").path("id").asText());
        journey.api.await("auditor", "/v1/audit/entries?limit=200&resourceId=" + otherCase,
                page -> page.toString().contains("uk.org.imha.case.reopened.v1"));
    }

    private JsonNode refer(String trust, JsonNode form) {
        Answer answer = journey.api.create(trust, "/v1/referrals", form);
        assertEquals(201, answer.status(), answer.body().toString());
        return answer.body();
    }

    private JsonNode theCase(String referralId, String status) {
        String path = "/v1/cases?referralId=" + referralId;
        JsonNode page = journey.api.await("coordinator", path,
                found -> found.path("items").path(0).path("status").asText().equals(status));
        assertEquals(1, page.path("items").size());
        return page.path("items").get(0);
    }

    private void allocate(String caseId) {
        change("/v1/cases/" + caseId, "/allocation", Map.of("advocateId", "advocate-one"));
    }

    private JsonNode change(String path, String move, Map<String, String> body) {
        String etag = journey.api.get("coordinator", path).etag();
        Answer answer = journey.api.post("coordinator", path + move, new ObjectMapper().valueToTree(body), etag);
        assertEquals(200, answer.status(), answer.body().toString());
        return answer.body();
    }

    private static String referral(String id) {
        return "/v1/referrals/" + id;
    }
}
