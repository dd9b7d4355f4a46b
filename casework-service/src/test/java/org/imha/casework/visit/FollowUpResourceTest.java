package org.imha.casework.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.nobodyThere;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class FollowUpResourceTest {

    private static final String STEP = "{\"step\": \"%s\", \"takenOn\": \"%s\", \"takenTo\": \"Ms Example\"}";

    @Test
    void aRefusalIsTakenUpTheLadderUntilItIsResolved() {
        // Given
        UUID caseId = allocated();
        UUID visitId = refused(caseId, "Kestrel");

        // When
        followUp(caseId, visitId, "escalations", STEP.formatted("MHA_OFFICE", "2026-01-08"), 0, advocate()).statusCode(200)
                .body("accessRefusal.escalatedTo", equalTo("MHA_OFFICE"))
                .body("escalations.step", contains("WARD_MANAGER", "MHA_OFFICE")).header("ETag", equalTo("\"1\""));
        followUp(caseId, visitId, "escalations", STEP.formatted("LOCAL_AUTHORITY", "2026-01-10"), 1, coordinator())
                .statusCode(200).body("escalations[-1].takenTo", equalTo("Ms Example"));
        followUp(caseId, visitId, "resolution", "{\"how\": \"ACCESS_GIVEN\", \"resolvedOn\": \"2026-01-17\"}", 2, advocate())
                .statusCode(200).body("resolution.daysLost", equalTo(10))
                .body("actions.find { it.action == 'escalate' }.reason", equalTo("REFUSAL_RESOLVED"));

        // Then
        followUp(caseId, visitId, "escalations", STEP.formatted("CQC", "2026-01-18"), 3, advocate()).statusCode(409)
                .body("code", equalTo("REFUSAL_RESOLVED"));
        assertEquals(3, Rows.query("SELECT step FROM access_escalation WHERE visit_id = ?", visitId).size());
        assertEquals("CHANGE", Rows.accessLog(visitId).getLast().get("action"));
    }

    @Test
    void theLadderGoesUpAndForwardInTime() {
        UUID caseId = allocated();
        UUID visitId = refused(caseId, "Kestrel");
        followUp(caseId, visitId, "escalations", STEP.formatted("COMMISSIONER", "2026-01-09"), 0, advocate()).statusCode(200);
        followUp(caseId, visitId, "escalations", STEP.formatted("MHA_OFFICE", "2026-01-08"), 1, advocate()).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/step", "#/takenOn"));
        followUp(caseId, visitId, "escalations", STEP.formatted("CQC", "2090-01-08"), 1, advocate()).statusCode(422)
                .body("errors.code", contains("IN_THE_FUTURE"));
        followUp(caseId, visitId, "resolution", "{\"how\": \"GIVEN_UP\", \"resolvedOn\": \"2026-01-08\"}", 1, advocate())
                .statusCode(422).body("errors.pointer", contains("#/resolvedOn"));
    }

    @Test
    void followsUpOnlyWhatThereWasAndOnlyAsItWasLastSeen() {
        UUID caseId = allocated();
        UUID notThere = UUID.fromString(visit(caseId, nobodyThere()).extract().path("id"));
        followUp(caseId, notThere, "escalations", STEP.formatted("CQC", "2026-01-08"), 0, advocate()).statusCode(409)
                .body("code", equalTo("ACCESS_NOT_REFUSED"));
        followUp(caseId, notThere, "privacy-review", REVIEW, 0, advocate()).statusCode(409)
                .body("code", equalTo("VISIT_WAS_PRIVATE"));
        UUID visitId = refused(caseId, "Kestrel");
        followUp(caseId, visitId, "escalations", STEP.formatted("CQC", "2026-01-08"), 7, advocate()).statusCode(412);
        followUp(caseId, visitId, "escalations", "{}", 0, advocate()).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/step", "#/takenOn"));
        followUp(caseId, visitId, "escalations", STEP.formatted("CQC", "2026-01-08"), 0, otherAdvocate()).statusCode(404);
        followUp(allocated(), visitId, "escalations", STEP.formatted("CQC", "2026-01-08"), 0, advocate()).statusCode(404);
        as(advocate()).body("{}").post("/v1/cases/{id}/visits/{visitId}/resolution", caseId, visitId).then().statusCode(422);
    }

    private static final String REVIEW = "{\"result\": \"PRIVACY_RESTORED\", \"reviewedOn\": \"2026-01-09\", \"note\": \"Room found\"}";

    @Test
    void aDepartureFromPrivacyIsLookedAtAgainOnce() {
        // Given
        UUID caseId = allocated();
        UUID visitId = notPrivate(caseId, "Kestrel");

        // When
        followUp(caseId, visitId, "privacy-review", REVIEW, 0, advocate()).statusCode(200)
                .body("privacyReview.result", equalTo("PRIVACY_RESTORED")).body("privacyDeparture.minutes", equalTo(20));

        // Then
        followUp(caseId, visitId, "privacy-review", REVIEW, 1, advocate()).statusCode(409)
                .body("code", equalTo("PRIVACY_REVIEWED"));
    }

    @Test
    void ofTwoWhoTakeTheSameStepAtOnceOneIsToldThatItChanged() throws Exception {
        UUID caseId = allocated();
        UUID visitId = refused(caseId, "Kestrel");
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < 2; n++) {
                calls.add(threads.submit(() -> followUp(caseId, visitId, "escalations", STEP.formatted("CQC", "2026-01-08"), 0,
                        advocate()).extract().statusCode()));
            }
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void theOfficeSeesWhatIsOpenOnAWardEvenOfClosedCases() {
        // Given
        UUID caseId = allocated();
        String ward = "Ward " + caseId;
        UUID open = refused(caseId, ward);
        UUID resolved = refused(caseId, ward);
        UUID departure = notPrivate(caseId, ward);
        close(caseId, "DISCHARGED", advocate()).statusCode(200);
        followUp(caseId, resolved, "resolution", "{\"how\": \"MET_OTHERWISE\", \"resolvedOn\": \"2026-01-07\"}", 0,
                coordinator()).statusCode(200);

        // Then
        as(coordinator()).queryParam("ward", ward).queryParam("hospital", "RXM54").queryParam("open", true)
                .get("/v1/access-refusals").then().statusCode(200).body("items.visitId", contains(open.toString()))
                .body("items[0].accessRefusal.refusedByName", equalTo("Mr Example")).body("items[0].note", nullValue());
        as(coordinator()).queryParam("ward", ward).get("/v1/access-refusals").then()
                .body("items.visitId", contains(resolved.toString(), open.toString()));
        as(coordinator()).queryParam("ward", ward).queryParam("open", false).get("/v1/access-refusals").then()
                .body("items.visitId", contains(resolved.toString()));
        as(coordinator()).queryParam("ward", ward).queryParam("open", true).get("/v1/privacy-departures").then()
                .body("items.visitId", contains(departure.toString()));
        as(coordinator()).get("/v1/access-refusals?limit=1").then().body("items.size()", equalTo(1))
                .body("next", not(nullValue()));
        as(coordinator()).get("/v1/access-refusals?open=perhaps").then().statusCode(400)
                .body("errors.pointer", hasItem("#/query/open"));
        as(coordinator()).urlEncodingEnabled(false).get("/v1/access-refusals?ward=%00").then().statusCode(400);
        assertEquals("LIST", Rows.accessLog(open).getLast().get("action"));
    }

    private static UUID refused(UUID caseId, String ward) {
        return UUID.fromString(visit(caseId,
                """
                        {"requestedBy": {"kind": "RESPONSIBLE_CLINICIAN", "requestedOn": "2026-01-02", "lateBecause": "Snow"},
                         "place": "Door", "ward": "%s", "arrivedAt": "2026-01-07T10:00:00Z", "leftAt": "2026-01-07T10:05:00Z",
                         "travelMinutes": 40, "outcome": "ACCESS_REFUSED",
                         "accessRefusal": {"refusedByName": "Mr Example", "refusedByRole": "nurse", "refusedByEmployer": "The trust",
                         "reasonGiven": "Busy", "reasonableCauseClaimed": true, "advocateView": "No cause", "escalatedTo": "WARD_MANAGER"}}"""
                        .formatted(ward))
                .statusCode(201).extract().path("id"));
    }

    private static UUID notPrivate(UUID caseId, String ward) {
        return UUID.fromString(visit(caseId, """
                {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-02"}, "place": "Corridor", "ward": "%s",
                 "arrivedAt": "2026-01-07T10:00:00Z", "leftAt": "2026-01-07T10:30:00Z", "outcome": "MET",
                 "privacy": "IN_SIGHT_ONLY", "privacyDeparture": {"reason": "NO_ROOM", "minutes": 20, "advocateAgrees": false,
                 "patientView": "Minds it", "alternativeOn": "2026-01-09", "reviewOn": "2026-01-09"}}""".formatted(ward))
                .statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse followUp(UUID caseId, UUID visitId, String what, String body, long version,
            String token) {
        return as(token).header("If-Match", "\"" + version + "\"").body(body)
                .post("/v1/cases/{id}/visits/{visitId}/{what}", caseId, visitId, what).then();
    }
}
