package org.imha.referral.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.model.ErasedWithReferral;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class PersonFileResourceTest {

    private static final String FILES = "/v1/person-files";
    private static final String NOTHING = "{\"items\": [], \"next\": null}";
    private static final String VISIT = """
            {"kind": "visit", "id": "%s", "at": "2026-06-10T11:00:00Z", "restriction": "%s", "content": {"note": "%s"}}""";

    @Inject
    PersonFileSweep sweep;
    @Inject
    ForgetPersonFiles forget;
    @Inject
    @All
    List<ErasedWithReferral> erased;
    Neighbour eligibility;

    @BeforeEach
    void nobodyHoldsAnythingAndNoFileRuns() {
        eligibility.forget();
        Rows.execute("DELETE FROM person_file");
        Rows.execute("UPDATE referral SET form = form #- '{person,nhsNumber}'");
        for (String holder : List.of("eligibility", "casework", "records", "notification")) {
            holds(holder, "", NOTHING);
        }
    }

    @Test
    void isAcceptedAtOnceAndCollectedInTheBackground() {
        // Given
        UUID referral = submitted(onSection3());

        // When
        String id = start(referral).statusCode(202).header("Location", containsString(FILES + "/"))
                .header("Cache-Control", "no-store").body("status", equalTo("RUNNING")).body("progress.done", equalTo(0))
                .body("progress.total", equalTo(5)).body("referralIds", contains(referral.toString()))
                .body("links.content", endsWith("/content")).body("actions[0].reason", equalTo("PERSON_FILE_NOT_COMPLETE"))
                .extract().path("id");
        content(id, "").statusCode(409).body("code", equalTo("PERSON_FILE_NOT_COMPLETE"));
        sweep.goOn();

        // Then
        read(id).statusCode(200).body("status", equalTo("DONE")).body("progress.done", equalTo(5))
                .body("finishedAt", notNullValue()).body("withheld.SERIOUS_HARM", equalTo(1))
                .body("actions[0].allowed", equalTo(true)).body("startedBy", equalTo("some-manager"));
    }

    @Test
    void holdsWhatEveryServiceHoldsAndKeepsApartWhatThePersonMayNotHave() {
        // Given
        UUID referral = submitted(onSection3().replace("\"consent\":",
                "\"nearestRelative\": {\"name\": \"B. Okafor\"}, \"consent\":"));
        holds("casework", referral + "&limit", page(visit("NONE", "Saw the person"), visit("THIRD_PARTY", "A sister rang"),
                visit("SERIOUS_HARM", "Do not tell")));
        String id = done(referral);

        // When
        ValidatableResponse disclosable = content(id, "").statusCode(200);
        ValidatableResponse withheld = content(id, "?part=WITHHELD").statusCode(200);

        // Then
        disclosable.body("part", equalTo("DISCLOSABLE"))
                .body("sections.kind", contains("referral", "referral-history", "visit"))
                .body("sections[0].items[0].content.form.person.familyName", equalTo("Okafor"))
                .body("sections[0].items[0].content.form.referrer.name", equalTo("J. Smith"))
                .body("sections[2].items.content.note", contains("Saw the person"));
        String told = disclosable.extract().asString();
        for (String secret : List.of("sister", "Do not tell", "B. Okafor", "risk", "THIRD_PARTY", "withheld", "count")) {
            assertTrue(!told.contains(secret), secret);
        }
        withheld.body("part", equalTo("WITHHELD")).body("count", equalTo(4)).body("categories.THIRD_PARTY", equalTo(2))
                .body("categories.SERIOUS_HARM", equalTo(2))
                .body("sections.kind", containsInAnyOrder("referral-risk", "referral-third-parties", "visit"))
                .body("sections.find { it.kind == 'visit' }.items.restriction", contains("THIRD_PARTY", "SERIOUS_HARM"));
    }

    @Test
    void aRelativeWhoReferredIsAThirdParty() {
        UUID referral = submitted(onSection3().replace("WARD_STAFF", "CARER_FAMILY_OR_FRIEND"));
        String id = done(referral);
        assertTrue(!content(id, "").extract().asString().contains("J. Smith"));
        content(id, "?part=WITHHELD").body(
                "sections.find { it.kind == 'referral-third-parties' }.items[0].content.referrer.name",
                equalTo("J. Smith"));
    }

    @Test
    void canBeReadAndPrintedAsAPageOnWhichWhatWasSaidStaysText() {
        // Given
        UUID referral = submitted(onSection3());
        holds("casework", referral + "&limit", page(visit("NONE", "<script>alert(1)</script> & {raw}")));
        String id = done(referral);

        // When
        ValidatableResponse page = manager().accept("text/html").get(FILES + "/" + id + "/content").then().statusCode(200);

        // Then
        page.header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        String html = page.extract().asString();
        assertTrue(html.contains("<h2>Referral history</h2>") && html.contains(">Form, person, family name</th><td>Okafor<"),
                html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {raw}") && !html.contains("<script"), html);
        assertTrue(manager().accept("text/html").get(FILES + "/" + id + "/content?part=WITHHELD").asString()
                .contains("Do not hand it out"));
        manager().accept("image/png").get(FILES + "/" + id + "/content").then().statusCode(406);
    }

    @Test
    void whileAServiceIsAwayItWaitsAndIsNeverHalfDone() {
        // Given
        UUID referral = submitted(onSection3());
        eligibility.answers("/records/v1/person-file-parts", 503, "{}");
        String id = started(referral);

        // When
        sweep.goOn();

        // Then
        read(id).body("status", equalTo("RUNNING")).body("progress.done", equalTo(3))
                .body("progress.waitingFor", equalTo("records-consent-service")).body("withheld", nullValue());
        content(id, "").statusCode(409);

        // When
        int asked = eligibility.requests().size();
        sweep.goOn();

        // Then
        assertEquals(asked, eligibility.requests().size(), "It rests for a while");

        // When
        holds("records", "", NOTHING);
        Rows.execute("UPDATE person_file SET leased_until = now()");
        sweep.goOn();

        // Then
        read(id).body("status", equalTo("DONE")).body("progress.waitingFor", nullValue());
    }

    @Test
    void goesOnAfterAnInterruptionWhereItStoodWithoutAnythingTwice() {
        // Given
        UUID referral = submitted(onSection3());
        UUID last = UUID.randomUUID();
        String next = "{\"kind\": \"visit\", \"after\": \"" + last + "\"}";
        holds("casework", referral + "&limit",
                "{\"items\": [" + VISIT.formatted(last, "NONE", "first") + "], \"next\": " + next + "}");
        eligibility.answers(path("casework", referral + "&kind=visit&after=" + last), 503, "{}");
        String id = started(referral);
        sweep.goOn();
        read(id).body("progress.done", equalTo(2));

        // When
        holds("casework", referral + "&kind=visit&after=" + last, page(visit("NONE", "second")));
        Rows.execute("UPDATE person_file SET leased_until = now()");
        sweep.goOn();

        // Then
        content(id, "").body("sections.find { it.kind == 'visit' }.items.content.note", contains("first", "second"));
    }

    @Test
    void severalCopiesCollectItOnce() throws Exception {
        UUID referral = submitted(onSection3());
        holds("casework", referral + "&limit", page(visit("NONE", "once")));
        String id = started(referral);
        try (var copies = Executors.newFixedThreadPool(4)) {
            for (int copy = 0; copy < 4; copy++) {
                copies.submit(sweep::goOn);
            }
        }
        content(id, "").statusCode(200).body("sections.find { it.kind == 'visit' }.items.content.note", contains("once"));
    }

    @Test
    void aFileForWhichAServiceIsAwayDoesNotHoldUpTheOthers() {
        UUID stuck = submitted(onSection3());
        UUID fine = submitted(onSection3().replace("9990000018", "").replace("999 000 0018", "9990000026"));
        eligibility.forget();
        for (String holder : List.of("eligibility", "casework", "records", "notification")) {
            holds(holder, fine + "&limit", NOTHING);
        }
        String first = started(stuck);
        String second = started(fine);
        sweep.goOn();
        read(first).body("status", equalTo("RUNNING"));
        read(second).body("status", equalTo("DONE"));
    }

    @Test
    void findsAllReferralsOfThePersonByNumberAndByMerger() {
        // Given
        String number = ReferralForms.freshNhsNumber();
        UUID named = submitted(onSection3().replace("999 000 0018", number));
        UUID sameNumber = submitted(onSection3().replace("999 000 0018", number));
        UUID merged = submitted(onSection3().replace("\"nhsNumber\": \"999 000 0018\",", ""));
        Rows.execute("UPDATE referral SET status = 'DUPLICATE', merged_into = ? WHERE id = ?", sameNumber, merged);
        UUID somebodyElse = submitted(onSection3().replace("999 000 0018", "9990000026"));

        // When
        ValidatableResponse file = start(named);

        // Then
        file.body("referralIds[0]", equalTo(named.toString()))
                .body("referralIds", containsInAnyOrder(named.toString(), sameNumber.toString(), merged.toString()))
                .body("referralIds", not(contains(somebodyElse.toString()))).body("progress.total", equalTo(15));
        sweep.goOn();
        content(file.extract().path("id"), "").body("sections.findAll { it.kind == 'referral' }.referralId",
                contains(named.toString(), sameNumber.toString(), merged.toString()));
    }

    @Test
    void everyLookIsOnRecord() {
        UUID referral = submitted(onSection3());
        String id = done(referral);
        content(id, "").statusCode(200);
        assertEquals(List.of("CREATE", "READ", "EXPORT"),
                Rows.accessLog(UUID.fromString(id)).stream().map(row -> row.get("action")).toList());
        assertTrue(Rows.accessLog(referral).stream()
                .anyMatch(row -> row.get("action").equals("EXPORT") && row.get("actor_id").equals("some-manager")));
        assertTrue(Rows.accessLog(referral).stream()
                .anyMatch(row -> row.get("action").equals("EXPORT") && row.get("actor_id").equals("referral-service")));
        UUID unknown = UUID.randomUUID();
        read(unknown.toString()).statusCode(404);
        assertEquals("NOT_FOUND", Rows.accessLog(unknown).getFirst().get("refusal_reason"));
    }

    @Test
    void theSameKeyStartsItOnceAndTryingOutStoresNothing() {
        UUID referral = submitted(onSection3());
        String key = UUID.randomUUID().toString();
        String id = manager().header("Idempotency-Key", key).body(request(referral)).post(FILES).then().extract().path("id");
        manager().header("Idempotency-Key", key).body(request(referral)).post(FILES).then().statusCode(202)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        manager().body(request(referral)).post(FILES + "?validateOnly=true").then().statusCode(200);
        assertEquals(1L, Rows.query("SELECT count(*) FROM person_file").getFirst().get("count"));
        manager().body(request(referral)).post(FILES).then().statusCode(400);
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        manager().header("Idempotency-Key", UUID.randomUUID()).body("{}").post(FILES).then().statusCode(422)
                .body("errors.pointer", contains("#/purpose", "#/reason", "#/referralId", "#/requestedBy"));
        start(UUID.randomUUID()).statusCode(404);
        content(done(submitted(onSection3())), "?part=ALL").statusCode(400).body("errors.pointer", contains("#/query/part"));
    }

    @Test
    void aFileThatGrowsTooLargeFailsAndKeepsNothing() {
        String id = started(submitted(onSection3()));
        Rows.execute("UPDATE person_file SET size = 20000000");
        sweep.goOn();
        read(id).body("status", equalTo("FAILED")).body("failure", equalTo("TOO_LARGE"));
        assertEquals(0L, Rows.query("SELECT count(*) FROM person_file_item").getFirst().get("count"));
    }

    @Test
    void afterItsTimeItIsNotShownAndThenDeleted() {
        String id = done(submitted(onSection3()));
        Rows.execute("UPDATE person_file SET expires_at = now()");
        read(id).statusCode(404);
        content(id, "").statusCode(404);
        forget.forgetExpired();
        assertEquals(0L, Rows.query("SELECT count(*) FROM person_file_item").getFirst().get("count"));
        assertEquals("ERASE", Rows.accessLog(UUID.fromString(id)).getLast().get("action"));
    }

    @Test
    void itDoesNotOutliveAnErasedReferralEvenWhileItIsBeingCollected() {
        UUID referral = submitted(onSection3());
        eligibility.answers("/records/v1/person-file-parts", 503, "{}");
        String id = started(referral);
        sweep.goOn();
        QuarkusTransaction.requiringNew().run(() -> erased.forEach(other -> other.forget(referral)));
        read(id).statusCode(404);
        sweep.goOn();
        assertEquals(0L, Rows.query("SELECT count(*) FROM person_file_item").getFirst().get("count"));
    }

    private void holds(String holder, String question, String answer) {
        eligibility.answers(path(holder, question), 200, answer);
    }

    /** @param question beginning with the referral; empty for all questions to this holder */
    private static String path(String holder, String question) {
        return "/" + holder + "/v1/person-file-parts" + (question.isEmpty() ? "" : "?referralId=" + question);
    }

    private static String visit(String restriction, String note) {
        return VISIT.formatted(UUID.randomUUID(), restriction, note);
    }

    private static String page(String... items) {
        return "{\"items\": [" + String.join(",", items) + "], \"next\": null}";
    }

    private String done(UUID referral) {
        String id = started(referral);
        sweep.goOn();
        read(id).body("status", equalTo("DONE"));
        return id;
    }

    private static String started(UUID referral) {
        return start(referral).statusCode(202).extract().path("id");
    }

    private static ValidatableResponse start(UUID referral) {
        return manager().header("Idempotency-Key", UUID.randomUUID()).body(request(referral)).post(FILES).then();
    }

    private static String request(UUID referral) {
        return """
                {"referralId": "%s", "purpose": "SUBJECT_ACCESS", "requestedBy": "Ada Okafor", "reason": "By letter of 1 June"}"""
                .formatted(referral);
    }

    private static ValidatableResponse read(String id) {
        return manager().get(FILES + "/" + id).then();
    }

    private static ValidatableResponse content(String id, String query) {
        return manager().get(FILES + "/" + id + "/content" + query).then();
    }

    private static RequestSpecification manager() {
        return given().auth().oauth2(Tokens.person("some-manager", Role.MANAGER)).contentType("application/json");
    }
}
