package org.imha.casework.interview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class InterviewResourceTest {

    private static final String ASKED = """
            {"professional": {"name": "Dr Example", "role": "RESPONSIBLE_CLINICIAN", "organisation": "The trust"},
             "purpose": "Leave", "requestedOn": "2026-01-06"%s}""";
    private static final String HELD = """
            {"heldOn": "2026-01-09", "minutes": 30, "patientKnows": true, "said": "Spoke of her sister",
             "restriction": "THIRD_PARTY"}""";

    @Test
    void aProfessionalIsAskedRefusesThinksBetterOfItAndIsHeard() {
        // Given
        UUID caseId = allocated();
        String location = interview(caseId, ASKED.formatted("")).statusCode(201).body("status", equalTo("REQUESTED"))
                .body("ward", equalTo("Kestrel")).body("byAgreement", equalTo(false)).extract().header("Location");

        // When
        goOn(location, "answer", "{\"agreed\": false, \"answeredOn\": \"2026-01-07\", \"reason\": \"No time\"}", 0, advocate())
                .statusCode(200).body("status", equalTo("REFUSED"));
        goOn(location, "answer", "{\"agreed\": true, \"answeredOn\": \"2026-01-08\"}", 1, advocate()).statusCode(200)
                .body("status", equalTo("AGREED"));
        goOn(location, "account", HELD, 2, advocate()).statusCode(200).body("status", equalTo("HELD"))
                .body("actions.allowed", contains(false, false));

        // Then
        goOn(location, "account", HELD, 3, advocate()).statusCode(409).body("code", equalTo("INTERVIEW_MOVE_NOT_ALLOWED"));
        as(coordinator()).get(location).then().statusCode(200).body("account.said", equalTo("Spoke of her sister"));
        as(coordinator()).get("/v1/cases/{id}/professional-interviews", caseId).then().body("items.status", contains("HELD"));
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        assertEquals(List.of("CREATE", "CHANGE"), Rows.accessLog(id).stream().map(row -> row.get("action")).distinct().toList()
                .subList(0, 2));
        UUID referralId = (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", caseId).getFirst()
                .get("referral_id");
        List<Map<String, Object>> items = as(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?referralId={id}&kind=professional-interview", referralId).then().statusCode(200)
                .extract().path("items");
        assertEquals(List.of("THIRD_PARTY"), items.stream().map(item -> item.get("restriction")).toList());
    }

    @Test
    void namesEveryFaultAtOnce() {
        UUID caseId = allocated();
        interview(caseId, "{\"professional\": {\"role\": \"NURSE\"}}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/professional/name", "#/purpose", "#/requestedOn"));
        interview(caseId, ASKED.formatted(", \"answer\": {\"agreed\": false, \"answeredOn\": \"2026-01-01\"}, \"account\": "
                + HELD)).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/account", "#/answer/answeredOn", "#/answer/reason"));
        String location = interview(caseId, ASKED.formatted("")).extract().header("Location");
        goOn(location, "answer", "{\"agreed\": false, \"answeredOn\": \"2026-01-05\"}", 0, advocate()).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/answeredOn", "#/reason"));
        goOn(location, "account", HELD.replace("2026-01-09", "2090-01-09"), 0, advocate()).statusCode(422)
                .body("errors.code", hasItem("IN_THE_FUTURE"));
        goOn(location, "account", HELD, 9, advocate()).statusCode(412);
    }

    @Test
    void aPowerThatIsSuspendedIsNotClaimedButAgreementIsEnough() {
        // Given
        UUID caseId = allocated();
        String before = interview(caseId, ASKED.formatted("")).statusCode(201).extract().header("Location");
        Rows.execute("UPDATE case_file SET standing = 'UNDETERMINED', suspended_since = now() WHERE id = ?", caseId);

        // Then
        interview(caseId, ASKED.formatted("")).statusCode(409).body("code", equalTo("POWERS_SUSPENDED"));
        interview(caseId, ASKED.formatted(", \"byAgreement\": false")).statusCode(409);
        interview(caseId, ASKED.formatted(", \"byAgreement\": true")).statusCode(201).body("account", nullValue());
        goOn(before, "account", HELD, 0, advocate()).statusCode(409).body("code", equalTo("POWERS_SUSPENDED"));
        goOn(before, "answer", "{\"agreed\": true, \"answeredOn\": \"2026-01-08\"}", 0, advocate()).statusCode(200);
    }

    @Test
    void whatStandsRefusedIsFoundByWard() {
        UUID caseId = allocated();
        String ward = "Ward " + caseId;
        String refused = ASKED.formatted(", \"ward\": \"" + ward
                + "\", \"answer\": {\"agreed\": false, \"answeredOn\": \"2026-01-07\", \"reason\": \"No time\"}");
        interview(caseId, refused).statusCode(201).body("status", equalTo("REFUSED"));
        String location = interview(caseId, refused).extract().header("Location");
        goOn(location, "answer", "{\"agreed\": true, \"answeredOn\": \"2026-01-08\"}", 0, advocate()).statusCode(200);
        as(coordinator()).queryParam("ward", ward).queryParam("hospital", "RXM54").get("/v1/interview-refusals").then()
                .statusCode(200).body("items.answer.reason", contains("No time")).body("next", nullValue());
        as(advocate()).get("/v1/interview-refusals").then().statusCode(403);
    }

    @Test
    void othersDoNotSeeItAndAClosedCaseTakesNoMore() {
        UUID caseId = allocated();
        String location = interview(caseId, ASKED.formatted("")).extract().header("Location");
        as(otherAdvocate()).get(location).then().statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/professional-interviews", caseId).then().statusCode(404);
        goOn(location, "account", HELD, 0, otherAdvocate()).statusCode(404);
        close(caseId, "DISCHARGED", advocate()).statusCode(200);
        interview(caseId, ASKED.formatted("")).statusCode(409).body("code", equalTo("CASE_CLOSED"));
        goOn(location, "account", HELD, 0, advocate()).statusCode(409).body("code", equalTo("CASE_CLOSED"));
    }

    private static ValidatableResponse interview(UUID caseId, String body) {
        return as(advocate()).header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post("/v1/cases/{id}/professional-interviews", caseId).then();
    }

    private static ValidatableResponse goOn(String location, String what, String body, long version, String token) {
        return as(token).header("If-Match", "\"" + version + "\"").body(body).post(location + "/" + what).then();
    }
}
