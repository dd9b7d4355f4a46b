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
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

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
        assertEquals(List.of("uk.org.imha.safeguarding.raised.v1", "uk.org.imha.safeguarding.decided.v1",
                "uk.org.imha.safeguarding.referred.v1", "uk.org.imha.safeguarding.concluded.v1"), Rows.announced(id));
        List<Map<String, Object>> facts = Rows.query("SELECT aggregatetype, payload::text AS payload FROM outbox "
                + "WHERE aggregateid = ? AND aggregatetype NOT LIKE '%access-log%' ORDER BY position", id);
        assertEquals(Set.of("safeguarding.events.v1"),
                facts.stream().map(fact -> fact.get("aggregatetype")).collect(Collectors.toSet()));
        assertTrue(facts.getLast().get("payload").toString().contains("advocate-one"));
        facts.forEach(fact -> assertFalse(fact.get("payload").toString().matches("(?s).*(NEGLECT|council|Plan|42).*")));
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
    void theLeadFindsWhatIsToBeDecidedAndReferredAmongTheirWorkAndNobodyElseDoes() {
        // Given
        UUID caseId = allocated();
        String location = raise(caseId, CONCERN, coordinator()).extract().header("Location");
        close(caseId, "DISCHARGED", advocate()).statusCode(200);

        // When Then
        assertEquals("CONCERN_TO_DECIDE", work(manager()).get(path(location)));
        assertEquals("LIST", Rows.accessLog(id(location)).getLast().get("action"));
        assertNull(work(coordinator()).get(path(location)));
        assertNull(work(advocate()).get(path(location)));
        lead(location, "decision", REFER, 0).statusCode(200);
        assertEquals("CONCERN_TO_REFER", work(manager()).get(path(location)));
        lead(location, "referral", referredOn(today(location)), 1).statusCode(200);
        assertNull(work(manager()).get(path(location)));
    }

    @Test
    void concernsComeBeforeWhatIsOverdueAndWhereSomebodyIsInDangerComesFirst() {
        // Given
        Rows.execute("UPDATE safeguarding_concern SET status = 'NO_FURTHER_ACTION', decision_reason = 'r', decided_by = 'm', "
                + "decided_at = now(), decision_refer = false WHERE status = 'RAISED'");
        UUID caseId = allocated();
        change(caseId, "hold", "{\"reason\": \"TOO_UNWELL\", \"reviewOn\": \"2090-01-01\"}", advocate()).statusCode(200);
        Rows.execute("UPDATE case_file SET hold_review_on = DATE '2000-01-01' WHERE id = ?", caseId);
        String plain = raise(caseId, CONCERN, advocate()).extract().header("Location");
        String danger = raise(caseId, CONCERN.replace("\"immediateDanger\": false",
                "\"immediateDanger\": true, \"doneAtOnce\": \"Rang 999\""), advocate()).extract().header("Location");

        // When
        List<String> found = List.copyOf(work(manager()).keySet());

        // Then
        assertEquals(path(danger), found.getFirst());
        assertTrue(found.indexOf(path(plain)) > 0);
        assertTrue(found.indexOf(path(plain)) < found.indexOf("/v1/cases/" + caseId), found::toString);
    }

    /** What somebody has to do by today, by where to do it. */
    private static Map<String, String> work(String token) {
        List<Map<String, String>> items = as(token).get("/v1/my/work").then().statusCode(200).extract().path("dueToday.items");
        Map<String, String> found = new LinkedHashMap<>();
        items.forEach(item -> found.put(path(item.get("detailUrl")), item.get("kind")));
        return found;
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

    /** Location headers are absolute here, and relative once they went through the gateway. */
    private static String path(String location) {
        return location.substring(location.indexOf("/v1/"));
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
