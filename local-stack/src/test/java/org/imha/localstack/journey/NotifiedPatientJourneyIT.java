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
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The way of the Act of 2025: a hospital notifies, an advocate asks, and only who wants help gets a case. */
class NotifiedPatientJourneyIT {

    private static final String NOTIFICATIONS = "/v1/notifications-of-patients";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journey journey = new Journey();

    @AfterEach
    void theLawIsAsItWas() {
        journey.stack.restart(Service.REFERRAL, Map.of());
    }

    @Test
    void aNotifiedPatientIsAskedFirstAndGetsACaseBecauseSheWantsHelp() throws Exception {
        // Given
        Answer early = journey.api.create("trust-rxm", NOTIFICATIONS, notification("9990000026"));
        assertEquals("NOTIFICATION_DUTY_NOT_IN_FORCE", early.body().path("code").asText());
        journey.stack.restart(Service.REFERRAL, Map.of("REFERRAL_NOTIFICATIONS_OF_PATIENTS_ENABLED", "true"));
        Answer told = journey.api.create("trust-rxm", NOTIFICATIONS, notification("9990000026"));
        assertEquals(201, told.status(), told.body().toString());
        String id = told.body().path("id").asText();
        journey.api.await("coordinator", "/v1/notifications?subjectId=" + id, page -> !page.path("items").isEmpty());

        // When
        Answer interviewed = interview(id, "{\"wantsHelp\": true, \"helpWanted\": \"Wants to appeal\"}");

        // Then
        assertEquals("REFERRED", interviewed.body().path("status").asText(), interviewed.body().toString());
        String referral = interviewed.body().path("referralId").asText();
        journey.api.await("coordinator", "/v1/referrals/" + referral,
                body -> body.path("status").asText().equals("CASE_OPENED"));
        assertEquals(1, journey.items("coordinator", "/v1/cases?referralId=" + referral).size());
        assertEquals("VISITED", journey.api.get("trust-rxm", NOTIFICATIONS + "/" + id).body().path("progress").asText());
        assertEquals(404, journey.api.get("trust-rxm", "/v1/referrals/" + referral).status());
    }

    @Test
    void aPatientWhoRefusesIsLeftInPeaceAndOnRecord() throws Exception {
        // Given
        journey.stack.restart(Service.REFERRAL, Map.of("REFERRAL_NOTIFICATIONS_OF_PATIENTS_ENABLED", "true"));
        String id = journey.api.create("trust-rxm", NOTIFICATIONS, notification("9990000034")).body().path("id").asText();

        // When
        interview(id, "{\"wantsHelp\": false}");

        // Then
        String again = journey.api.create("trust-rxm", NOTIFICATIONS, notification("9990000034")).body().path("id").asText();
        assertEquals("OPT_OUT_IN_FORCE",
                journey.api.get("coordinator", NOTIFICATIONS + "/" + again).body().path("status").asText());
        assertTrue(
                journey.items("coordinator", "/v1/opt-outs?status=IN_FORCE").findValuesAsText("notificationId").contains(id));
        journey.api.await("auditor", "/v1/audit/entries?limit=200&resourceId=" + id,
                page -> page.toString().contains("uk.org.imha.referral.opted-out.v1"));
    }

    private Answer interview(String id, String wish) throws Exception {
        Answer read = journey.api.get("coordinator", NOTIFICATIONS + "/" + id);
        String then = read.body().path("receivedAt").asText();
        ObjectNode interview = (ObjectNode) JSON.readTree("""
                {"interviewedAt": "%s", "interviewedBy": "advocate",
                 "capacity": {"canDecide": true, "assessedBy": "A. Advocate", "assessedAt": "%s"}}""".formatted(then, then));
        interview.set("wish", JSON.readTree(wish));
        return journey.api.post("coordinator", NOTIFICATIONS + "/" + id + "/interview", interview, read.etag());
    }

    private static JsonNode notification(String nhsNumber) throws Exception {
        return JSON.readTree("""
                {"schemaVersion": "1", "person": {"familyName": "Example", "givenNames": "Ann", "nhsNumber": "%s"},
                 "hospital": {"odsCode": "RXM54", "ward": "Ward 2"},
                 "qualifying": {"kind": "COMPULSORY", "head": "COMMUNITY_PATIENT", "since": "2026-05-01T10:00:00Z"},
                 "office": {"phone": "01632 960 130"}}""".formatted(nhsNumber));
    }
}
