package org.imha.casework.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Held.allocated;
import static org.imha.casework.testing.Held.deadline;
import static org.imha.casework.testing.Held.deadlineId;
import static org.imha.casework.testing.Held.since;
import static org.imha.casework.testing.Held.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.model.known.Circumstances.KeyDate;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class DeadlineResourceTest {

    private static final String DEADLINES = "/v1/cases/{id}/deadlines";
    private static final String CREATED = "uk.org.imha.deadline.created.v1";
    private static final String S2_APPLICATION = "S2_TRIBUNAL_APPLICATION";

    private final Instant twoDaysAgo = Instant.now().minus(Duration.ofDays(2));
    private final LocalDate admitted = LondonTime.dayOf(twoDaysAgo);

    Neighbour referrals;

    @Test
    void aCaseIsOpenedWithItsDeadlinesAndAnotherSectionBringsOthers() {
        // Given
        UUID referral = UUID.randomUUID();
        referrals.forget();
        theReferralSays(referral, "{\"provision\": \"S2\", \"startedAt\": \"%s\"}".formatted(twoDaysAgo));

        // When
        Events.deliver(new ReferralAccepted(referral, AcceptanceBasis.STATUTORY, "/v1/referrals/" + referral));

        // Then
        UUID id = (UUID) Rows.query("SELECT id FROM case_file WHERE referral_id = ?", referral).getFirst().get("id");
        assertEquals(List.of("uk.org.imha.case.opened.v1", CREATED, CREATED), Rows.announced(id));
        assertEquals(deadline(id, S2_APPLICATION).get("last_safe_day"),
                Rows.query("SELECT next_deadline_on FROM case_file WHERE id = ?", id).getFirst().get("next_deadline_on"));
        as(coordinator()).get(DEADLINES, id).then().statusCode(200).body("notCovered", empty())
                .body("items.code", contains(S2_APPLICATION, "S2_EXPIRES")).body("items.status", contains("OPEN", "OPEN"))
                .body("items[0].citation", equalTo("MHA 1983 s.66(2)(a)")).body("items[0].ruleSet", equalTo("MHA_1983"))
                .body("items[0].opensOn", equalTo(admitted.toString()))
                .body("items[0].wording", equalTo("Last safe day to apply; confirm with the MHA office"))
                .body("items[1].lastDay", equalTo(admitted.plusDays(27).toString()));

        // When: the same news twice
        theReferralSays(referral,
                "{\"provision\": \"S2\", \"startedAt\": \"%s\", \"endedAt\": \"%s\"}, {\"provision\": \"S3\", \"startedAt\": \"%s\"}"
                        .formatted(twoDaysAgo, Instant.now().minusSeconds(60), Instant.now().minusSeconds(60)));
        Events.deliver(new ReferralAmended(referral, Telling.TOLD, "/v1/referrals/" + referral));
        Events.deliver(new ReferralAmended(referral, Telling.TOLD, "/v1/referrals/" + referral));

        // Then
        assertEquals(List.of("SUPERSEDED", "SUPERSEDED"), Rows.query(
                "SELECT status FROM case_deadline WHERE case_id = ? AND code LIKE 'S2%'", id).stream()
                .map(row -> row.get("status"))
                .toList());
        as(coordinator()).get(DEADLINES, id).then().body("items.findAll {it.status == 'OPEN'}.code",
                containsInAnyOrder("S3_PERIOD_1_TRIBUNAL_APPLICATION", "S3_PERIOD_1_EXPIRES", "S3_MANAGERS_REFERENCE"))
                .body("items.findAll {it.code == 'S2_EXPIRES'}.supersededReason", contains("FACTS_CHANGED"))
                .body("items.findAll {it.code == 'S3_MANAGERS_REFERENCE'}.opensOn", contains(admitted.toString()));
    }

    @Test
    void whatCannotBeWorkedOutIsSaidAndNotLeftOut() {
        as(advocate()).get(DEADLINES, allocated(under(since("S2", null), since("S35", twoDaysAgo)))).then().statusCode(200)
                .body("items", empty()).body("notCovered.heldUnder", contains("S2", "S35"))
                .body("notCovered.reason", contains("START_NOT_KNOWN", "NO_RULE"))
                .body("notCovered.advice", hasItem(containsString("Ask the MHA office")));
        as(advocate()).get(DEADLINES, allocated(null)).then().body("notCovered.reason", contains("STATUS_NOT_KNOWN"));
    }

    @Test
    void theWindowThatClosedBeforeTheCaseCameIsShownAsPassed() {
        UUID id = allocated(under(since("S2", Instant.now().minus(Duration.ofDays(20)))));
        as(advocate()).get(DEADLINES, id).then()
                .body("items.find {it.code == '" + S2_APPLICATION + "'}.status", equalTo("PASSED"))
                .body("items.find {it.code == 'S2_EXPIRES'}.status", equalTo("OPEN"));
    }

    @Test
    void theReferralsKeyDatesAreDeadlinesToo() {
        Instant hearing = Instant.parse("2099-03-02T10:00:00Z");
        UUID id = allocated(under(), new KeyDate("TRIBUNAL_HEARING", hearing),
                new KeyDate("WARD_ROUND", Instant.parse("2020-01-01T10:00:00Z")));
        as(advocate()).get(DEADLINES, id).then().body("items", hasSize(1)).body("items[0].code", equalTo("TRIBUNAL_HEARING"))
                .body("items[0].source", equalTo("REFERRAL")).body("items[0].lastSafeDay", equalTo("2099-03-02"))
                .body("items[0].lastSafeInstant", equalTo("2099-03-02T10:00:00Z")).body("items[0].citation", nullValue());
    }

    @Test
    void theAdvocateSaysWhatBecameOfADeadlineAndTheNextOneIsNearest() {
        // Given
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID application = deadlineId(id, S2_APPLICATION);
        String etag = as(advocate()).get(DEADLINES + "/{d}", id, application).then().statusCode(200)
                .body("actions[0].allowed", equalTo(true)).extract().header("ETag");

        // When
        settle(id, application, etag, advocate()).statusCode(200).body("status", equalTo("SETTLED"))
                .body("settlement.outcome", equalTo("APPLIED")).body("settlement.by", equalTo("advocate-one"))
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].reason", equalTo("DEADLINE_MOVE_NOT_ALLOWED"));

        // Then
        assertEquals(deadline(id, "S2_EXPIRES").get("last_safe_day"),
                Rows.query("SELECT next_deadline_on FROM case_file WHERE id = ?", id).getFirst().get("next_deadline_on"));
        assertEquals("CHANGE", Rows.accessLog(application).getLast().get("action"));
        settle(id, application, etag, advocate()).statusCode(412);
        settle(id, application, null, advocate()).statusCode(428);
        settle(id, application, "\"1\"", advocate()).statusCode(409).body("code", equalTo("DEADLINE_MOVE_NOT_ALLOWED"));
    }

    @Test
    void ofManyWhoSettleAtOnceOneWins() throws Exception {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID application = deadlineId(id, S2_APPLICATION);
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                calls.add(threads.submit(() -> settle(id, application, "\"0\"", coordinator()).extract().statusCode()));
            }
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(19, answers.stream().filter(status -> status == 412).count(), answers::toString);
    }

    @Test
    void staffWriteDownDaysOfTheirOwn() {
        UUID id = allocated(under(since("S3", twoDaysAgo)));
        String key = UUID.randomUUID().toString();
        String location = add(id, ect("2099-01-02"), key, coordinator()).statusCode(201).body("source", equalTo("STAFF"))
                .body("code", equalTo("ECT")).body("title", equalTo("First treatment"))
                .body("createdBy", equalTo("coordinator"))
                .body("wording", containsString("told")).extract().header("Location");
        add(id, ect("2099-01-02"), key, coordinator()).statusCode(201).header("Idempotency-Replayed", "true");
        as(advocate()).get(location).then().statusCode(200).body("lastSafeDay", equalTo("2099-01-02"));
        assertEquals(CREATED, Rows.announced(id).getLast());
        add(id, ect("2020-01-02"), UUID.randomUUID().toString(), advocate()).statusCode(422)
                .body("errors.pointer", contains("#/lastSafeDay")).body("errors.code", contains("IN_THE_PAST"));
        assertEquals(1, Rows.query("SELECT 1 FROM case_deadline WHERE case_id = ? AND source = 'STAFF'", id).size());
    }

    @Test
    void neverFailsUnexpectedlyOnBadInput() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID application = deadlineId(id, S2_APPLICATION);
        for (String body : List.of("", "{", "[]", "null", "{}", "{\"what\": \"NAP\"}", ect("2099-02-30"), ect("soon"),
                ect("2099-01-02").replace("First treatment", "a\\u0000b"), ect("2099-01-02").replace("First treatment", " "),
                ect("2099-01-02").replace("title", "name"))) {
            int status = add(id, body, UUID.randomUUID().toString(), advocate()).extract().statusCode();
            assertEquals(4, status / 100, body + " got " + status);
            int settled = as(advocate()).header("If-Match", "\"0\"").body(body)
                    .post(DEADLINES + "/{d}/settlement", id, application).then().extract().statusCode();
            assertEquals(4, settled / 100, body + " got " + settled);
        }
        as(coordinator()).get("/v1/deadlines?status=LATE").then().statusCode(400);
        as(coordinator()).get("/v1/deadlines?cursor=x").then().statusCode(400);
    }

    @Test
    void othersDoNotSeeThemAndADeadlineOfAnotherCaseIsNotFound() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID application = deadlineId(id, S2_APPLICATION);
        as(otherAdvocate()).get(DEADLINES, id).then().statusCode(404);
        as(otherAdvocate()).get(DEADLINES + "/{d}", id, application).then().statusCode(404);
        settle(id, application, "\"0\"", otherAdvocate()).statusCode(404);
        add(id, ect("2099-01-02"), UUID.randomUUID().toString(), otherAdvocate()).statusCode(404);
        assertEquals("NOT_YOURS", Rows.accessLog(id).getLast().get("refusal_reason"));
        UUID another = allocated(under(since("S2", twoDaysAgo)));
        as(advocate()).get(DEADLINES + "/{d}", another, application).then().statusCode(404);
    }

    @Test
    void nothingIsAddedToAClosedCase() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        add(id, ect("2099-01-02"), UUID.randomUUID().toString(), coordinator()).statusCode(409).body("code",
                equalTo("CASE_CLOSED"));
        settle(id, deadlineId(id, S2_APPLICATION), "\"0\"", coordinator()).statusCode(409);
        as(coordinator()).get(DEADLINES, id).then().body("notCovered", empty());
    }

    @Test
    void missedOnesOfAllCasesAreListedTheLongestDueFirst() {
        UUID first = allocated(under(since("S2", twoDaysAgo)));
        UUID second = allocated(under(since("S2", twoDaysAgo)));
        miss(first, Instant.parse("2001-01-01T00:00:00Z"));
        miss(second, Instant.parse("2000-01-01T00:00:00Z"));
        String next = as(coordinator()).get("/v1/deadlines?limit=1").then().statusCode(200)
                .body("items.caseId", contains(second.toString())).body("items.status", contains("MISSED"))
                .body("items.reference", contains("7K4M-29QX")).body("items.missedAt", hasItem(notNullValue()))
                .extract().path("next");
        as(coordinator()).queryParam("cursor", next).get("/v1/deadlines?limit=1").then()
                .body("items.caseId", contains(first.toString()));
        as(coordinator()).get("/v1/deadlines?status=OPEN&limit=200").then().body("items.code", hasItems("S2_EXPIRES"));
    }

    @Test
    void thePersonsFileHoldsThem() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        UUID referral = (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
        as(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?kind=deadline&referralId=" + referral).then().statusCode(200)
                .body("items.content.code", containsInAnyOrder(S2_APPLICATION, "S2_EXPIRES"));
    }

    @Test
    void factsTellNeitherTheSectionNorTheCase() {
        UUID id = allocated(under(since("S2", twoDaysAgo)));
        String payloads = Rows.query("SELECT payload FROM outbox WHERE aggregateid = ? AND type LIKE '%deadline%'", id)
                .toString();
        assertTrue(payloads.contains("dueDate"), payloads);
        assertTrue(not(containsString("S2")).matches(payloads), payloads);
        assertTrue(not(containsString("7K4M")).matches(payloads), payloads);
    }

    private static ValidatableResponse settle(UUID id, UUID deadline, String etag, String token) {
        var request = as(token).body("{\"outcome\": \"APPLIED\", \"note\": \"Sent by post.\"}");
        return (etag == null ? request : request.header("If-Match", etag)).post(DEADLINES + "/{d}/settlement", id, deadline)
                .then();
    }

    private static ValidatableResponse add(UUID id, String body, String key, String token) {
        return as(token).header("Idempotency-Key", key).body(body).post(DEADLINES, id).then();
    }

    private static String ect(String day) {
        return "{\"what\": \"ECT\", \"title\": \"First treatment\", \"lastSafeDay\": \"" + day + "\"}";
    }

    private static void miss(UUID caseId, Instant due) {
        Rows.execute("""
                UPDATE case_deadline SET status = 'MISSED', missed_at = now(), next_step_at = NULL, due_at = ?::timestamptz
                WHERE id = ?""", due.toString(), deadlineId(caseId, S2_APPLICATION));
    }

    private void theReferralSays(UUID referral, String authorities) {
        referrals.answers("/v1/referrals/" + referral, 200, """
                {"id": "%s", "reference": "7K4M-29QX", "status": "ACCEPTED_STATUTORY", "mustVisit": false,
                 "receivedAt": "2026-01-05T09:00:00Z", "person": {"familyName": "Example"},
                 "legalStatus": {"hospitalCountry": "ENGLAND", "authorities": [%s]}}""".formatted(referral, authorities));
    }
}
