package org.imha.casework.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.metInPrivate;
import static org.imha.casework.testing.Cases.nobodyThere;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.status;
import static org.imha.casework.testing.Cases.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class VisitResourceTest {

    private static final String VISIT_RECORDED = "uk.org.imha.visit.recorded.v1";

    @Test
    void theFirstMeetingMakesTheCaseActive() {
        // Given
        UUID id = allocated();
        visit(id, nobodyThere()).statusCode(201);
        assertEquals("FIRST_CONTACT_ATTEMPTED", status(id));

        // When
        var answer = visit(id, metInPrivate());

        // Then
        String location = answer.statusCode(201).body("outcome", equalTo("MET")).body("advocateId", equalTo("advocate-one"))
                .extract().header("Location");
        as(advocate()).get(location).then().statusCode(200).body("note", equalTo("Wants to apply to the tribunal."));
        assertEquals("ACTIVE", status(id));
        assertEquals(List.of(VISIT_RECORDED, "uk.org.imha.contact.first-made.v1", VISIT_RECORDED),
                Rows.announced(id).subList(1, 4));
        assertEquals("CREATE", Rows.accessLog(UUID.fromString(answer.extract().path("id"))).getFirst().get("action"));
        as(coordinator()).get("/v1/cases/{id}/visits", id).then().statusCode(200)
                .body("items.outcome", contains("MET", "NOT_AVAILABLE"));
    }

    @Test
    void recordsADepartureFromPrivacyAndARefusalOfAccess() {
        UUID id = allocated();
        visit(id, """
                {"requestedBy": {"kind": "NEAREST_RELATIVE", "requestedOn": "2026-01-05"}, "place": "Kestrel ward",
                 "arrivedAt": "2026-01-06T10:00:00Z", "leftAt": "2026-01-06T10:30:00Z", "outcome": "MET",
                 "privacy": "IN_SIGHT_ONLY", "privacyDeparture": {"reason": "CLINICAL_ADVICE_ADVOCATE_SAFETY",
                 "clinicianName": "Dr Example", "clinicianRole": "Consultant", "advocateAgrees": false}}""")
                .statusCode(201).body("privacyDeparture.clinicianName", equalTo("Dr Example"));
        visit(id, """
                {"requestedBy": {"kind": "RESPONSIBLE_CLINICIAN", "requestedOn": "2026-01-05"}, "place": "Kestrel ward",
                 "arrivedAt": "2026-01-07T10:00:00Z", "leftAt": "2026-01-07T10:05:00Z", "outcome": "ACCESS_REFUSED",
                 "accessRefusal": {"refusedByRole": "nurse in charge", "reasonGiven": "Protected mealtime",
                 "escalatedTo": "WARD_MANAGER"}}""")
                .statusCode(201).body("accessRefusal.escalatedTo", equalTo("WARD_MANAGER"))
                .body("escalations.step", contains("WARD_MANAGER")).body("ward", equalTo("Kestrel"))
                .body("hospitalOdsCode", equalTo("RXM54"));
        assertEquals(List.of(VISIT_RECORDED, "uk.org.imha.visit.access-refused.v1"),
                Rows.announced(id).subList(Rows.announced(id).size() - 2, Rows.announced(id).size()));
        assertTrue(Rows.announced(id).contains("uk.org.imha.privacy.departed.v1"));
    }

    @Test
    void tellsEveryFaultWithItsPlaceAndEchoesNone() {
        visit(allocated(), """
                {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "place": "Kestrel ward",
                 "arrivedAt": "2026-01-06T10:00:00Z", "leftAt": "2026-01-06T09:00:00Z", "outcome": "MET",
                 "privacy": "NOT_PRIVATE", "privacyDeparture": {"reason": "CLINICAL_ADVICE_PATIENT_SAFETY",
                 "advocateAgrees": true}}""")
                .statusCode(422).body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.pointer", containsInAnyOrder("#/leftAt", "#/privacyDeparture/clinicianName"))
                .body(not(containsString("Kestrel")));
    }

    @Test
    void neverFailsUnexpectedlyOnBadInput() {
        UUID id = allocated();
        for (String body : List.of("", "{", "[]", "null", "{}", "{\"requestedBy\": {}}", "{\"privacyDeparture\": 3}",
                metInPrivate().replace("MET", "MAYBE"), metInPrivate().replace("\"note\"", "\"comment\""),
                metInPrivate().replace("Wants", "a\\u0000b"), metInPrivate().replace("PRIVATE", "3"),
                metInPrivate().replace("2026-01-06", "2026-13-06"), metInPrivate().replace("2026-01-06", "+9999-01-06"))) {
            int status = visit(id, body).extract().statusCode();
            assertEquals(4, status / 100, body + " got " + status);
        }
    }

    @Test
    void onlyTheCasesAdvocateRecordsAndOthersDoNotEvenSeeIt() {
        UUID id = allocated();
        as(otherAdvocate()).header("Idempotency-Key", UUID.randomUUID()).body(metInPrivate()).post("/v1/cases/{id}/visits", id)
                .then().statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/visits", id).then().statusCode(404);
        assertEquals("NOT_YOURS", Rows.accessLog(id).getLast().get("refusal_reason"));
    }

    @Test
    void nothingIsRecordedOnAClosedCase() {
        UUID id = allocated();
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        visit(id, nobodyThere()).statusCode(409).body("code", equalTo("CASE_CLOSED"));
    }

    @Test
    void aVisitOfAnotherCaseIsNotFoundUnderThisOne() {
        UUID id = allocated();
        String visitId = visit(allocated(), nobodyThere()).extract().path("id");
        as(advocate()).get("/v1/cases/{id}/visits/{visitId}", id, visitId).then().statusCode(404);
    }

    @Test
    void oneKeySentFromManySidesAtOnceRecordsOneVisit() throws Exception {
        // Given
        UUID id = allocated();
        String key = UUID.randomUUID().toString();

        // When
        Set<String> visits = new TreeSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> calls = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                calls.add(threads.submit(() -> visit(id, nobodyThere(), key).statusCode(201).extract().path("id")));
            }
            for (Future<String> call : calls) {
                visits.add(call.get());
            }
        }

        // Then
        assertEquals(1, visits.size());
        assertEquals(1, Rows.query("SELECT id FROM visit_attempt WHERE case_id = ?", id).size());
        visit(id, metInPrivate(), key).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void tryingOutStoresNothing() {
        UUID id = allocated();
        as(advocate()).body(metInPrivate()).post("/v1/cases/{id}/visits?validateOnly=true", id).then().statusCode(200);
        as(advocate()).body(metInPrivate()).post("/v1/cases/{id}/visits", id).then().statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        assertEquals("ALLOCATED", status(id));
    }

    /** A mistyped year would stop every clock of the case for good. */
    @Test
    void refusesAVisitOnADayBeforeTheReferral() {
        visit(allocated(), nobodyThere().replace("2026-01-06T10:", "2025-01-06T10:").replace("2026-01-05", "2025-01-05"))
                .statusCode(422).body("errors.pointer", contains("#/arrivedAt"))
                .body("errors.code", contains("BEFORE_REFERRAL"));
    }

    @Test
    void nobodyWasLessPrivateWhoWasNotMet() {
        visit(allocated(), nobodyThere().replace("\"NOT_AVAILABLE\"", """
                "NOT_AVAILABLE", "privacy": "NOT_PRIVATE",
                 "privacyDeparture": {"reason": "NO_ROOM", "advocateAgrees": false}""")).statusCode(422)
                .body("errors.pointer", contains("#/privacy")).body("errors.code", contains("NOT_EXPECTED"));
    }

    @Test
    void whatMayHaveToBeKeptFromThePersonIsSaidAtEntry() {
        UUID id = allocated();
        visit(id,
                nobodyThere().replace("\"NOT_AVAILABLE\"",
                        "\"NOT_AVAILABLE\", \"note\": \"Her father rang.\", \"restriction\": \"THIRD_PARTY\""))
                .statusCode(201).body("restriction", equalTo("THIRD_PARTY"));
        visit(id, nobodyThere()).statusCode(201).body("restriction", equalTo("NONE"));
    }
}
