package org.imha.casework.safeguarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.testing.Cases;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ConcernResourceTest {

    private static final String CONCERN = """
            {"route": "ADULT", "category": "NEGLECT", "observed": "Left without water", "consent": "REFUSED",
             "overrideReason": "Others are at risk", "immediateDanger": false}""";
    private static final String REFER = "{\"refer\": true, \"reason\": \"Section 42 applies\"}";

    @Test
    void theLeadDecidesRefersAndConcludesWhatSomebodyRaised() {
        // Given
        UUID caseId = allocated();
        String location = raise(caseId, CONCERN, advocate()).statusCode(201).body("status", equalTo("RAISED"))
                .body("raisedBy", equalTo("advocate-one")).body("actions.allowed", contains(false, false, false)).extract()
                .header("Location");

        // When
        lead(location, "referral", referredOn(today(location)), 0).statusCode(409).body("code",
                equalTo("CONCERN_MOVE_NOT_ALLOWED"));
        lead(location, "decision", REFER, 0).statusCode(200).body("status", equalTo("TO_REFER"))
                .body("decidedBy", equalTo("some-manager"));
        lead(location, "referral", referredOn(today(location)), 1).statusCode(200).body("status", equalTo("REFERRED"));
        lead(location, "conclusion", "{\"concludedOn\": \"" + today(location) + "\", \"outcome\": \"Plan made\", "
                + "\"feedback\": \"Told her\"}", 2).statusCode(200).body("status", equalTo("CONCLUDED"));

        // Then
        UUID id = id(location);
        assertEquals(List.of("uk.org.imha.safeguarding.raised.v1"), Rows.announced(id));
        Map<String, Object> fact = Rows
                .query("SELECT aggregatetype, payload::text AS payload FROM outbox WHERE aggregateid = ? "
                        + "AND aggregatetype NOT LIKE '%access-log%'", id)
                .getFirst();
        assertEquals("safeguarding.events.v1", fact.get("aggregatetype"));
        assertFalse(fact.get("payload").toString().contains("NEGLECT"));
        assertFalse(Rows.announced(caseId).contains("uk.org.imha.safeguarding.raised.v1"));
        assertEquals(List.of("CREATE", "DECIDE", "DECIDE", "DECIDE"), Rows.accessLog(id).stream()
                .map(row -> row.get("action")).toList());
        as(advocate()).get(location).then().statusCode(200).body("conclusion.feedback", equalTo("Told her"));
        assertEquals("READ", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void coordinatorsSeeHowManyThereAreAndNobodyElseSeesAny() {
        // Given
        UUID caseId = allocated();
        String location = raise(caseId, CONCERN, advocate()).statusCode(201).extract().header("Location");
        UUID id = id(location);

        // Then
        as(coordinator()).get(location).then().statusCode(404).body(not(containsString("water")));
        assertEquals("NOT_YOURS", Rows.accessLog(id).getLast().get("refusal_reason"));
        as(coordinator()).get("/v1/cases/{id}/safeguarding-concerns", caseId).then().statusCode(200)
                .body("items", equalTo(List.of()));
        as(coordinator()).get("/v1/cases/{id}/safeguarding-summary", caseId).then().statusCode(200)
                .body("total", equalTo(1)).body("open", equalTo(1)).body(not(containsString("water")));
        as(advocate()).get("/v1/cases/{id}/safeguarding-summary", caseId).then().statusCode(403);
        as(otherAdvocate()).get(location).then().statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/safeguarding-concerns", caseId).then().statusCode(404);
        as(manager()).get("/v1/cases/{id}/safeguarding-concerns", caseId).then().statusCode(200)
                .body("items.concern.observed", contains("Left without water"));
        as(advocate()).header("If-Match", "\"0\"").body(REFER).post(location + "/decision").then().statusCode(403);
    }

    @Test
    void whoRaisedItSeesItStillWhenTheCaseHasGoneToSomebodyElse() {
        UUID caseId = allocated();
        String location = raise(caseId, CONCERN, advocate()).extract().header("Location");
        allocate(caseId, Cases.OTHER_ADVOCATE, version(caseId)).statusCode(200);
        as(advocate()).get(location).then().statusCode(200);
        as(otherAdvocate()).get(location).then().statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/safeguarding-concerns", caseId).then().statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void aClosedCaseTakesAConcernToo() {
        UUID caseId = allocated();
        close(caseId, "DISCHARGED", advocate()).statusCode(200);
        raise(caseId, CONCERN, advocate()).statusCode(201);
        raise(caseId, CONCERN, coordinator()).statusCode(201);
        raise(caseId, CONCERN, otherAdvocate()).statusCode(404);
    }

    @Test
    void namesEveryFaultAtOnce() {
        UUID caseId = allocated();
        raise(caseId, "{}", advocate()).statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/route", "#/category", "#/observed", "#/consent", "#/immediateDanger"));
        raise(caseId, CONCERN.replace("false", "true").replace("Others are at risk", " "), advocate()).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/overrideReason", "#/doneAtOnce"))
                .body(not(containsString("water")));
        raise(caseId, CONCERN.replace("REFUSED", "GIVEN"), advocate()).statusCode(422)
                .body("errors.code", contains("NOT_EXPECTED"));
        String location = raise(caseId, CONCERN, advocate()).extract().header("Location");
        lead(location, "decision", "{\"refer\": false}", 0).statusCode(422).body("errors.pointer", contains("#/reason"));
        lead(location, "decision", REFER, 0).statusCode(200);
        lead(location, "referral", referredOn("2020-01-01"), 1).statusCode(422).body("errors.pointer",
                contains("#/referredOn"));
        lead(location, "referral", referredOn("2090-01-01"), 1).statusCode(422).body("errors.code", contains("IN_THE_FUTURE"));
        lead(location, "decision", REFER, 0).statusCode(412);
        as(manager()).body(REFER).post(location + "/decision").then().statusCode(428);
    }

    @Test
    void thePersonsFileHoldsItBack() {
        UUID caseId = allocated();
        raise(caseId, CONCERN, advocate()).statusCode(201);
        UUID referralId = (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", caseId).getFirst()
                .get("referral_id");
        as(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?referralId={id}&kind=safeguarding-concern", referralId).then().statusCode(200)
                .body("items.restriction", contains("SERIOUS_HARM"))
                .body("items.content.concern.observed", contains("Left without water"));
    }

    @Test
    void ofTwoLeadsWhoDecideAtOnceOneIsToldThatItChanged() throws Exception {
        String location = raise(allocated(), CONCERN, advocate()).extract().header("Location");
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < 2; n++) {
                calls.add(threads.submit(() -> lead(location, "decision", REFER, 0).extract().statusCode()));
            }
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    /** The day on which it was raised, in London. */
    private static String today(String location) {
        return Rows.query("SELECT ((created_at AT TIME ZONE 'Europe/London')::date)::text AS day FROM safeguarding_concern "
                + "WHERE id = ?", id(location)).getFirst().get("day").toString();
    }

    private static String referredOn(String day) {
        return "{\"referredTo\": \"The council\", \"referredOn\": \"" + day + "\", \"reference\": \"SG-1\"}";
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String manager() {
        return Tokens.role(Role.MANAGER);
    }

    private static ValidatableResponse raise(UUID caseId, String body, String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post("/v1/cases/{id}/safeguarding-concerns", caseId).then();
    }

    private static ValidatableResponse lead(String location, String what, String body, long version) {
        return as(manager()).header("If-Match", "\"" + version + "\"").body(body).post(location + "/" + what).then();
    }
}
