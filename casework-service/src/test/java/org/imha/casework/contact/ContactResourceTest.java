package org.imha.casework.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ContactResourceTest {

    private static final String ATTEMPTED = "uk.org.imha.contact.attempted.v1";
    private static final String FIRST_MADE = "uk.org.imha.contact.first-made.v1";
    private static final String NOBODY_ANSWERED = """
            {"direction": "OUTGOING", "channel": "PHONE", "with": {"kind": "PERSON"}, "outcome": "ATTEMPTED",
             "occurredAt": "2026-01-06T10:00:00Z", "durationMinutes": 2}""";
    private static final String SPOKE = """
            {"direction": "INCOMING", "channel": "WARD_PHONE", "with": {"kind": "PERSON"}, "outcome": "TWO_WAY",
             "occurredAt": "2026-01-07T10:00:00Z", "durationMinutes": 25, "travelMinutes": 0,
             "note": "Wants to know when the hearing is.", "thirdParty": {"who": "Her sister", "text": "Asked us not to say."},
             "seriousHarm": "What staff fear."}""";
    private static final String ASKED_THE_WARD = """
            {"direction": "OUTGOING", "channel": "WARD_PHONE", "with": {"kind": "WARD", "name": "The nurse in charge"},
             "outcome": "TWO_WAY", "occurredAt": "2026-01-06T09:00:00Z", "note": "Come after ten."}""";

    @Test
    void onlyContactWithThePersonMovesTheCaseAndStopsTheClockOnce() {
        // Given
        UUID id = allocated();
        record(id, ASKED_THE_WARD).statusCode(201);
        assertEquals("ALLOCATED", status(id));
        record(id, NOBODY_ANSWERED).statusCode(201);
        assertEquals("FIRST_CONTACT_ATTEMPTED", status(id));

        // When
        ValidatableResponse answer = record(id, SPOKE);
        record(id, SPOKE.replace("2026-01-07", "2026-01-08")).statusCode(201);

        // Then
        String path = answer.statusCode(201).body("outcome", equalTo("TWO_WAY")).extract().header("Location");
        as(coordinator()).get(path).then().statusCode(200).body("thirdParty.who", equalTo("Her sister"))
                .body("seriousHarm", equalTo("What staff fear.")).body("restriction", equalTo("NONE"))
                .body("advocateId", equalTo("advocate-one"));
        as(advocate()).get("/v1/cases/{id}", id).then().body("status", equalTo("ACTIVE"))
                .body("contact.firstAttemptAt", equalTo("2026-01-06T10:00:00Z"))
                .body("contact.firstContactAt", equalTo("2026-01-07T10:00:00Z")).body("contact.firstMetAt", nullValue());
        assertEquals(List.of(ATTEMPTED, ATTEMPTED, FIRST_MADE, ATTEMPTED),
                Rows.announced(id).subList(1, Rows.announced(id).size()));
        UUID contact = UUID.fromString(answer.extract().path("id"));
        assertEquals(List.of("CREATE", "READ"), Rows.accessLog(contact).stream().map(line -> line.get("action")).toList());
        assertEquals(25, Rows.query("SELECT duration_minutes FROM contact WHERE id = ?", contact).getFirst()
                .get("duration_minutes"));
    }

    @Test
    void listsTheLatestFirstPageByPageAndAsFiltered() {
        UUID id = allocated();
        record(id, SPOKE).statusCode(201);
        record(id, NOBODY_ANSWERED).statusCode(201);
        record(id, ASKED_THE_WARD).statusCode(201);
        ValidatableResponse page = list(id, "limit=2").body("items.occurredAt",
                contains("2026-01-07T10:00:00Z", "2026-01-06T10:00:00Z"));
        list(id, "limit=2&cursor=" + page.extract().path("next")).body("items.with.kind", contains("WARD"))
                .body("next", nullValue());
        list(id, "with=PERSON").body("items", hasSize(2));
        list(id, "to=2026-01-06").body("items", hasSize(2));
        list(id, "from=2026-01-07&to=2026-01-07").body("items.outcome", contains("TWO_WAY"));
        for (String wrong : List.of("from=yesterday", "to=2026-02-30", "from=%2B99999-01-01", "with=NOBODY",
                "from=2026-01-07&to=2026-01-06", "with=WARD&cursor=" + page.extract().path("next"))) {
            as(advocate()).get("/v1/cases/{id}/contacts?" + wrong, id).then().statusCode(400);
        }
    }

    @Test
    void aNoteIsCorrectedByAnotherAndBothStay() {
        // Given
        UUID id = allocated();
        String wrong = record(id, SPOKE).extract().path("id");

        // When
        String right = record(id, correcting(wrong)).statusCode(201).body("corrects", equalTo(wrong))
                .body("correctedBy", nullValue()).extract().path("id");

        // Then
        list(id, "limit=25").body("items", hasSize(2)).body("items.find { it.id == '" + wrong + "' }.correctedBy",
                equalTo(right));
        as(advocate()).get("/v1/cases/{id}/contacts/{contact}", id, wrong).then().body("correctedBy", equalTo(right))
                .body("note", equalTo("Wants to know when the hearing is."));
        assertEquals(List.of(ATTEMPTED, FIRST_MADE), Rows.announced(id).subList(1, Rows.announced(id).size()));
        record(id, correcting(wrong)).statusCode(409).body("code", equalTo("CONTACT_ALREADY_CORRECTED"))
                .body("errors.pointer", contains("#/corrects"));
        record(id, correcting(right)).statusCode(201);
        record(allocated(), correcting(right)).statusCode(422).body("errors.pointer", contains("#/corrects"))
                .body("errors.code", contains("NOT_FOUND"));
    }

    @Test
    void ofManyWhoCorrectTheSameNoteAtOnceOneWins() throws Exception {
        UUID id = allocated();
        String wrong = record(id, SPOKE).extract().path("id");
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                calls.add(threads.submit(() -> record(id, correcting(wrong)).extract().statusCode()));
            }
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(7, answers.stream().filter(status -> status == 409).count());
    }

    @Test
    void whatMustBeKeptFromThePersonStandsApartInTheirFile() {
        // Given
        UUID id = allocated();
        record(id, SPOKE).statusCode(201);
        record(id, ASKED_THE_WARD.replace("\"note\"", "\"restriction\": \"SERIOUS_HARM\", \"note\"")).statusCode(201);
        record(id, ASKED_THE_WARD.replace("WARD\"", "RELATIVE\"").replace("The nurse in charge", "Her sister"))
                .statusCode(201);

        // When
        ValidatableResponse contacts = part(id, "contact");

        // Then
        contacts.body("items.restriction", contains("NONE", "SERIOUS_HARM", "NONE"))
                .body("items[0].content.note", equalTo("Wants to know when the hearing is."))
                .body("items[1].content.withName", equalTo("The nurse in charge"))
                .body("items[2].content.withName", nullValue())
                .body(not(containsString("sister"))).body(not(containsString("staff fear")));
        part(id, "contact-third-party").body("items.restriction", contains("THIRD_PARTY"))
                .body("items.content.thirdParty.text", contains("Asked us not to say."));
        part(id, "contact-serious-harm").body("items.restriction", contains("SERIOUS_HARM"))
                .body("items.content.text", contains("What staff fear."));
    }

    @Test
    void tellsEveryFaultWithItsPlaceAndNeverFailsUnexpectedly() {
        UUID id = allocated();
        record(id, SPOKE.replace("25", "1441").replace("\"travelMinutes\": 0", "\"travelMinutes\": -1")
                .replace("Asked us not to say.", " ")).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/durationMinutes", "#/travelMinutes", "#/thirdParty/text"));
        record(id, SPOKE.replace("2026-01-07", "2026-01-05").replace("10:00", "07:59")).statusCode(422)
                .body("errors.pointer", contains("#/occurredAt")).body("errors.code", contains("BEFORE_REFERRAL"));
        record(id, SPOKE.replace("2026-01-07", "2190-01-05")).statusCode(422)
                .body("errors.code", contains("IN_THE_FUTURE"));
        for (String body : List.of("", "{", "[]", "null", "{}", SPOKE.replace("WARD_PHONE", "PIGEON"),
                SPOKE.replace("\"PERSON\"", "null"), SPOKE.replace("25", "1e9"), SPOKE.replace("25", "\"long\""),
                SPOKE.replace("hearing", "a\\u0000b"), SPOKE.replace("\"note\"", "\"text\""),
                SPOKE.replace("\"note\"", "\"corrects\": \"x\", \"note\""),
                SPOKE.replace("\"note\"", "\"restriction\": \"SECRET\", \"note\""))) {
            int status = record(id, body).extract().statusCode();
            assertEquals(4, status / 100, body + " got " + status);
        }
        assertEquals("ALLOCATED", status(id));
    }

    @Test
    void onlyTheCasesAdvocateRecordsAndNothingOnAClosedCase() {
        UUID id = allocated();
        String path = record(id, SPOKE).extract().header("Location");
        as(otherAdvocate()).header("Idempotency-Key", UUID.randomUUID()).body(SPOKE).post("/v1/cases/{id}/contacts", id)
                .then().statusCode(404);
        as(otherAdvocate()).get("/v1/cases/{id}/contacts", id).then().statusCode(404);
        as(otherAdvocate()).get(path).then().statusCode(404);
        assertEquals("NOT_YOURS", Rows.accessLog(id).getLast().get("refusal_reason"));
        as(advocate()).get(path.replace(id.toString(), allocated().toString())).then().statusCode(404);
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        record(id, SPOKE).statusCode(409).body("code", equalTo("CASE_CLOSED"))
                .body("errors.pointer", contains("#/path/id")).body("errors.code", contains("CASE_CLOSED"));
    }

    @Test
    void tryingOutStoresNothingAndAKeyIsNeeded() {
        UUID id = allocated();
        as(advocate()).body(SPOKE).post("/v1/cases/{id}/contacts?validateOnly=true", id).then().statusCode(200)
                .body("id", notNullValue());
        as(advocate()).body(SPOKE).post("/v1/cases/{id}/contacts", id).then().statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        assertEquals("ALLOCATED", status(id));
        list(id, "limit=25").body("items", hasSize(0));
    }

    private static String correcting(String wrong) {
        return SPOKE.replace("\"note\"", "\"corrects\": \"" + wrong + "\", \"note\"").replace("the hearing", "the meeting");
    }

    private static ValidatableResponse record(UUID id, String body) {
        return as(advocate()).header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/contacts", id)
                .then();
    }

    private static ValidatableResponse list(UUID id, String query) {
        return as(coordinator()).get("/v1/cases/{id}/contacts?" + query, id).then().statusCode(200);
    }

    private static ValidatableResponse part(UUID id, String kind) {
        Object referral = Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
        return given().auth().oauth2(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?referralId=" + referral + "&kind=" + kind).then().statusCode(200);
    }
}
