package org.imha.casework.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class MeetingResourceTest {

    private static final String ATTENDED = "uk.org.imha.meeting.attended.v1";
    private static final String SCHEDULED = "uk.org.imha.meeting.scheduled.v1";
    private static final String EXCLUDED = "uk.org.imha.meeting.excluded.v1";

    @Test
    void aMeetingStandsInTheCalendarUntilItWasAttended() {
        // Given
        UUID caseId = allocated();

        // When
        String location = meeting(caseId, planned("TRIBUNAL", "2026-01-20", "PATIENT")).statusCode(201)
                .body("status", equalTo("SCHEDULED")).body("ward", equalTo("Kestrel")).body("aims", equalTo("Leave"))
                .extract().header("Location");
        move(location, "attendance", "{\"viewsHeard\": true, \"outcome\": \"Adjourned\", \"legallyRepresented\": true}", 0,
                advocate()).statusCode(200).body("status", equalTo("ATTENDED"))
                .body("attendance.legallyRepresented", equalTo(true)).body("endedBy", equalTo("advocate-one"))
                .body("actions.findAll { it.allowed }", equalTo(List.of()));

        // Then
        List<String> announced = Rows.announced(caseId);
        assertEquals(List.of(SCHEDULED, ATTENDED), announced.subList(announced.size() - 2, announced.size()));
        as(coordinator()).get(location).then().statusCode(200).body("attendance.outcome", equalTo("Adjourned"));
        as(coordinator()).get("/v1/cases/{id}/meetings", caseId).then().statusCode(200).body("items.type",
                contains("TRIBUNAL"));
        move(location, "cancellation", "{\"cancelledBy\": \"WARD\"}", 1, advocate()).statusCode(409)
                .body("code", equalTo("MEETING_MOVE_NOT_ALLOWED"));
    }

    @Test
    void aMeetingThatIsOverIsRecordedAsItEnded() {
        UUID caseId = allocated();
        meeting(caseId, over("WARD_ROUND", "PATIENT", "\"attendance\": {\"viewsHeard\": false}")).statusCode(201)
                .body("status", equalTo("ATTENDED"));
        meeting(caseId, over("WARD_ROUND", "PATIENT", "\"omission\": {\"learntOn\": \"2026-01-21\"}")).statusCode(201)
                .body("status", equalTo("NOT_TOLD"));
        meeting(caseId, over("S117", "PATIENT", "\"exclusion\": {\"reason\": \"Too full\", \"excludedByRole\": \"chair\"}"))
                .statusCode(201).body("status", equalTo("EXCLUDED"));
        List<String> announced = Rows.announced(caseId);
        assertEquals(List.of(ATTENDED, EXCLUDED), announced.subList(announced.size() - 2, announced.size()));
    }

    @Test
    void refusesAttendanceThatThePatientDidNotAskFor() {
        UUID caseId = allocated();
        meeting(caseId, over("WARD_ROUND", "RESPONSIBLE_CLINICIAN", "\"attendance\": {\"viewsHeard\": true}")).statusCode(422)
                .body("errors.pointer", contains("#/requestedBy")).body("errors.code", contains("NOT_REQUESTED_BY_PATIENT"));
        meeting(caseId, over("WARD_ROUND", "NON_INSTRUCTED", "\"attendance\": {\"viewsHeard\": true}")).statusCode(422)
                .body("errors.pointer", contains("#/requestedBy"));
        String location = meeting(caseId, planned("CETR", "2026-01-20", "OTHER")).statusCode(201).extract().header("Location");
        move(location, "attendance", "{\"viewsHeard\": true}", 0, advocate()).statusCode(422)
                .body("errors.pointer", contains("#/requestedBy"));
        assertEquals("SCHEDULED", as(advocate()).get(location).then().extract().path("status"));
        move(location, "attendance", "{\"viewsHeard\": true, \"requestedBy\": \"PATIENT\"}", 0, advocate()).statusCode(200);
    }

    @Test
    void withoutInstructionNobodyHasToAsk() {
        UUID caseId = allocated();
        change(caseId, "mode", """
                {"mode": "NON_INSTRUCTED", "since": "2026-01-06", "approach": "WATCHING_BRIEF", "consulted": "The nurse",
                 "reviewOn": "2090-01-01", "reason": "Cannot weigh it"}""", advocate()).statusCode(200);
        meeting(caseId, over("WARD_ROUND", "NON_INSTRUCTED", "\"attendance\": {\"viewsHeard\": true}")).statusCode(201);
        meeting(caseId, over("WARD_ROUND", "RESPONSIBLE_CLINICIAN", "\"attendance\": {\"viewsHeard\": true}")).statusCode(201);
    }

    @Test
    void aPlannedVisitMayBeAskedForByThoseWhoseRequestIsADuty() {
        UUID caseId = allocated();
        String location = meeting(caseId, planned("PLANNED_VISIT", "2026-01-20", "NEAREST_RELATIVE")).statusCode(201).extract()
                .header("Location");
        move(location, "attendance", "{\"viewsHeard\": true}", 0, advocate()).statusCode(200);
    }

    @Test
    void namesEveryFaultAtOnce() {
        UUID caseId = allocated();
        meeting(caseId, """
                {"type": "WARD_ROUND", "scheduledAt": "2090-01-20T10:00:00Z", "endsAt": "2090-01-20T09:00:00Z",
                 "requestedBy": "OTHER", "attendance": {"viewsHeard": true}, "omission": {"learntOn": "2026-01-21"}}""")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/endsAt", "#/attendance", "#/scheduledAt", "#/requestedBy"));
        meeting(caseId, over("WARD_ROUND", "PATIENT", "\"exclusion\": {\"excludedByName\": \"Dr Example\"}")).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/exclusion/reason", "#/exclusion/excludedByRole"))
                .body(not(containsString("Dr Example")));
        for (String body : List.of("", "{", "[]", "{}", "{\"type\": \"PARTY\"}", "{\"attendance\": 1}")) {
            assertEquals(4, meeting(caseId, body).extract().statusCode() / 100, body);
        }
    }

    @Test
    void whatIsStillToComeIsNotAttendedAndWhatChangedIsNotMoved() {
        UUID caseId = allocated();
        String location = meeting(caseId, planned("WARD_ROUND", "2090-01-20", "PATIENT")).statusCode(201).extract()
                .header("Location");
        move(location, "attendance", "{\"viewsHeard\": true}", 0, advocate()).statusCode(409)
                .body("code", equalTo("MEETING_NOT_BEGUN"));
        move(location, "omission", "{\"learntOn\": \"2026-01-20\"}", 0, advocate()).statusCode(409);
        move(location, "cancellation", "{\"cancelledBy\": \"WARD\"}", 5, advocate()).statusCode(412);
        as(advocate()).body("{\"cancelledBy\": \"WARD\"}").post(location + "/cancellation").then().statusCode(428);
        move(location, "exclusion", "{\"reason\": \"No room\", \"excludedByRole\": \"chair\"}", 0, advocate()).statusCode(200)
                .body("status", equalTo("EXCLUDED"));
    }

    @Test
    void othersDoNotSeeItAndAClosedCaseTakesNoMoreThanACancellation() {
        UUID caseId = allocated();
        String location = meeting(caseId, planned("WARD_ROUND", "2090-01-20", "PATIENT")).extract().header("Location");
        as(otherAdvocate()).get(location).then().statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/meetings", caseId).then().statusCode(404);
        move(location, "cancellation", "{\"cancelledBy\": \"OTHER\"}", 0, otherAdvocate()).statusCode(404);
        close(caseId, "DISCHARGED", advocate()).statusCode(200);
        meeting(caseId, planned("WARD_ROUND", "2090-01-20", "PATIENT")).statusCode(409).body("code", equalTo("CASE_CLOSED"));
        move(location, "exclusion", "{\"reason\": \"No room\", \"excludedByRole\": \"chair\"}", 0, advocate()).statusCode(409)
                .body("code", equalTo("CASE_CLOSED"));
        as(coordinator()).get(location).then().body("actions.findAll { it.allowed }.action", contains("cancel"));
        move(location, "cancellation", "{\"cancelledBy\": \"OTHER\"}", 0, coordinator()).statusCode(200);
        UUID meetingId = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        assertEquals("CHANGE", Rows.accessLog(meetingId).getLast().get("action"));
    }

    @Test
    void ofManyWhoMoveItAtOnceOneWins() throws Exception {
        String location = meeting(allocated(), planned("WARD_ROUND", "2026-01-20", "PATIENT")).extract().header("Location");
        var answers = new ConcurrentHashMap<Integer, Integer>();
        Callable<Void> attend = () -> {
            int status = move(location, "attendance", "{\"viewsHeard\": true}", 0, advocate()).extract().statusCode();
            answers.merge(status, 1, Integer::sum);
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Collections.nCopies(50, attend));
        }
        assertEquals(1, answers.get(200));
        assertEquals(49, answers.get(412));
    }

    @Test
    void theCalendarIsInTheOrderOfTimeAndAnAdvocatesHoldsTheirOwnCases() {
        // Given: London's day, which in June begins at 23:00 UTC
        UUID caseId = allocated();
        UUID later = id(meeting(caseId, planned("TRIBUNAL", "2095-06-02", "PATIENT")));
        UUID sooner = id(meeting(caseId, planned("WARD_ROUND", "2095-06-01", "PATIENT")));
        UUID atNight = id(meeting(caseId, planned("OTHER", "2095-06-02", "PATIENT").replace("T10:00", "T23:30")));

        // Then
        as(advocate()).get("/v1/meetings?from=2095-06-01&to=2095-06-02").then().statusCode(200)
                .body("items.id", contains(sooner.toString(), later.toString())).body("items[0].aims", equalTo(null));
        String next = as(coordinator()).get("/v1/meetings?from=2095-06-01&to=2095-06-03&advocateId=advocate-one&limit=2").then()
                .statusCode(200).body("items.id", contains(sooner.toString(), later.toString())).extract().path("next");
        as(coordinator()).get("/v1/meetings?from=2095-06-01&to=2095-06-03&advocateId=advocate-one&limit=2&cursor=" + next)
                .then().body("items.id", contains(atNight.toString())).body("next", equalTo(null));
        as(coordinator()).get("/v1/meetings?from=2095-06-01&to=2095-06-03").then()
                .body("items.id", hasItem(atNight.toString()));
        as(otherAdvocate()).get("/v1/meetings?from=2095-06-01&to=2095-06-03&advocateId=advocate-one").then().statusCode(200)
                .body("items", equalTo(List.of()));
        assertEquals("LIST", Rows.accessLog(later).getLast().get("action"));
        for (String query : List.of("", "?from=2095-06-01", "?from=soon&to=later", "?from=2095-06-01&to=%2B999999-01-01",
                "?from=2095-06-01&to=2095-06-03&advocateId=%00", "?from=2095-06-31&to=2095-06-31")) {
            as(coordinator()).urlEncodingEnabled(false).get("/v1/meetings" + query).then().statusCode(400);
        }
    }

    @Test
    void whatWentWrongIsFoundByWard() {
        UUID caseId = allocated();
        String ward = "Ward " + caseId;
        UUID excluded = id(meeting(caseId, over("S117", "PATIENT", "\"exclusion\": {\"reason\": \"?\", "
                + "\"excludedByRole\": \"chair\"}, \"ward\": \"" + ward + "\"")));
        meeting(caseId, over("S117", "PATIENT", "\"attendance\": {\"viewsHeard\": true}, \"ward\": \"" + ward + "\""))
                .statusCode(201);
        String query = "/v1/meetings?from=2026-01-20&to=2026-01-20&status=EXCLUDED&type=S117&hospital=RXM54";
        as(coordinator()).queryParam("ward", ward).get(query).then().statusCode(200)
                .body("items.id", contains(excluded.toString()));
        as(coordinator()).queryParam("ward", ward).get(query.replace("RXM54", "RXM55")).then().body("items",
                equalTo(List.of()));
        as(coordinator()).get(query.replace("EXCLUDED", "LOST")).then().statusCode(400);
    }

    private static String planned(String type, String day, String requestedBy) {
        return """
                {"type": "%s", "scheduledAt": "%sT10:00:00Z", "place": "Room 2", "requestedBy": "%s", "invitedBy": "Ward clerk",
                 "aims": "Leave"}""".formatted(type, day, requestedBy);
    }

    private static String over(String type, String requestedBy, String ending) {
        return """
                {"type": "%s", "scheduledAt": "2026-01-20T10:00:00Z", "endsAt": "2026-01-20T11:00:00Z", "requestedBy": "%s",
                 %s}""".formatted(type, requestedBy, ending);
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse meeting(UUID caseId, String body) {
        return as(advocate()).header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/meetings", caseId)
                .then();
    }

    private static ValidatableResponse move(String location, String what, String body, long version, String token) {
        return as(token).header("If-Match", "\"" + version + "\"").body(body).post(location + "/" + what).then();
    }

    @Test
    void whatWasStillToComeIsCalledOffWithTheCase() {
        // Given
        UUID caseId = allocated();
        String ahead = meeting(caseId, planned("WARD_ROUND", "2099-03-01", "PATIENT")).statusCode(201).extract()
                .header("Location");
        close(caseId, "PERSON_WITHDREW", advocate()).statusCode(200);

        // When
        Events.deliver(new CaseClosed(caseId, UUID.randomUUID(), "/v1/cases/" + caseId));

        // Then
        as(advocate()).get(ahead).then().body("status", equalTo("CANCELLED")).body("endedBy", equalTo("casework-service"));
    }
}
