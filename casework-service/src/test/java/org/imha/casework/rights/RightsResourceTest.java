package org.imha.casework.rights;

import static org.hamcrest.Matchers.equalTo;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class RightsResourceTest {

    @Test
    void countsByWardWhatHappenedInLondonsDays() {
        // Given: two refusals, one resolved after four days, and one that is a day too late
        UUID caseId = allocated();
        Rows.execute("UPDATE case_file SET received_at = '2025-01-02T09:00:00Z' WHERE id = ?", caseId);
        String ward = "Ward " + caseId;
        String resolved = visit(caseId, refused(ward, "2025-07-01T10:00:00Z")).statusCode(201).extract().header("Location");
        visit(caseId, refused(ward, "2025-06-30T23:00:00Z")).statusCode(201);
        visit(caseId, refused(ward, "2025-07-31T23:00:00Z")).statusCode(201);
        as(advocate()).header("If-Match", "\"0\"").body("{\"how\": \"ACCESS_GIVEN\", \"resolvedOn\": \"2025-07-05\"}")
                .post(resolved + "/resolution").then().statusCode(200);
        visit(caseId, met(ward, "\"privacy\": \"PRIVATE\"")).statusCode(201);
        visit(caseId, met(ward, "\"privacy\": \"NOT_PRIVATE\", \"privacyDeparture\": {\"reason\": \"STAFFING\", "
                + "\"advocateAgrees\": false}")).statusCode(201);
        post(caseId, "meetings", meeting(ward, "\"exclusion\": {\"reason\": \"?\", \"excludedByRole\": \"chair\"}"));
        post(caseId, "meetings", meeting(ward, "\"omission\": {\"learntOn\": \"2025-07-04\"}"));
        post(caseId, "meetings", meeting(ward, "\"attendance\": {\"viewsHeard\": true}"));
        post(caseId, "professional-interviews", """
                {"professional": {"name": "Dr Example", "role": "DOCTOR"}, "ward": "%s", "purpose": "Leave",
                 "requestedOn": "2025-07-31", "answer": {"agreed": false, "answeredOn": "2025-08-01", "reason": "No"}}"""
                .formatted(ward));

        // When
        List<Map<String, Object>> wards = as(coordinator()).get("/v1/rights/by-ward?from=2025-07-01&to=2025-07-31").then()
                .statusCode(200).body("from", equalTo("2025-07-01")).extract().path("wards");

        // Then
        assertEquals(
                List.of(Map.of("hospitalOdsCode", "RXM54", "ward", ward, "visitsMade", 2, "peopleMet", 2, "accessRefused", 2,
                        "refusalsOpen", 1, "daysLost", 4, "privacyDepartures", Map.of("STAFFING", 1))),
                wards.stream().filter(row -> ward.equals(row.get("ward"))).map(RightsResourceTest::ofVisits).toList());
        Map<String, Object> mine = wards.stream().filter(row -> ward.equals(row.get("ward"))).findFirst().orElseThrow();
        assertEquals(List.of(1, 1, 1),
                List.of(mine.get("meetingsExcluded"), mine.get("meetingsNotTold"), mine.get("interviewsRefused")));
    }

    @Test
    void wantsDaysThatCanBeRead() {
        for (String query : List.of("", "?from=2025-07-01", "?from=x&to=2025-07-01")) {
            as(coordinator()).get("/v1/rights/by-ward" + query).then().statusCode(400)
                    .body("code", equalTo("PARAMETER_NOT_VALID"));
        }
    }

    private static Map<String, Object> ofVisits(Map<String, Object> row) {
        Map<String, Object> visits = new HashMap<>(row);
        visits.keySet().removeAll(List.of("meetingsExcluded", "meetingsNotTold", "interviewsRefused"));
        return visits;
    }

    private static void post(UUID caseId, String what, String body) {
        as(advocate()).header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/{what}", caseId, what)
                .then()
                .statusCode(201);
    }

    private static String meeting(String ward, String ending) {
        return """
                {"type": "WARD_ROUND", "scheduledAt": "2025-07-03T10:00:00Z", "requestedBy": "PATIENT", "ward": "%s", %s}"""
                .formatted(ward, ending);
    }

    private static String refused(String ward, String at) {
        return """
                {"requestedBy": {"kind": "PATIENT", "requestedOn": "2025-06-01"}, "place": "Door", "ward": "%s",
                 "arrivedAt": "%s", "leftAt": "%s", "outcome": "ACCESS_REFUSED", "accessRefusal": {"refusedByRole": "nurse"}}"""
                .formatted(ward, at, at);
    }

    private static String met(String ward, String privacy) {
        return """
                {"requestedBy": {"kind": "PATIENT", "requestedOn": "2025-06-01"}, "place": "Room", "ward": "%s",
                 "arrivedAt": "2025-07-02T10:00:00Z", "leftAt": "2025-07-02T11:00:00Z", "outcome": "MET", %s}"""
                .formatted(ward, privacy);
    }
}
