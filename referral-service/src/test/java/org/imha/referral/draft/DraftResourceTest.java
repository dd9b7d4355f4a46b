package org.imha.referral.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.draft.Drafts.PATH;
import static org.imha.referral.draft.Drafts.as;
import static org.imha.referral.draft.Drafts.begin;
import static org.imha.referral.draft.Drafts.begun;
import static org.imha.referral.draft.Drafts.patch;
import static org.imha.referral.draft.Drafts.submit;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Mutations;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class DraftResourceTest {

    private static final String TRUST = Tokens.trust("RXM");
    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);

    Neighbour eligibility;

    @BeforeEach
    void nothingIsAskedSoFar() {
        eligibility.forget();
    }

    @Test
    void aDraftBeginsWithNothingAndSaysWhatIsMissing() {
        // When
        var begun = begin(TRUST, "{}");

        // Then
        UUID id = UUID.fromString(begun.statusCode(201).header("ETag", "\"0\"").header("Cache-Control", "no-store")
                .body("missing.pointer", hasItems("#/person", "#/referrer", "#/location", "#/reason"))
                .body("missing.code", hasItems("NOT_NULL", "NOT_FINDABLE", "REQUIRED")).extract().path("id"));
        begun.header("Location", endsWith(PATH + id));
        assertEquals(14, Rows.query("SELECT extract(day FROM expires_at - created_at) AS days FROM referral_draft WHERE id = ?",
                id).stream().map(row -> ((Number) row.get("days")).intValue()).findFirst().orElseThrow());
        assertEquals(List.of(), Rows.announced(id));
        assertEquals(List.of(), eligibility.requests());
        assertEquals("CREATE", Rows.accessLog(id).getFirst().get("action"));
    }

    @Test
    void halfAGroupIsKeptAndWhatItLacksIsNamed() {
        begin(TRUST, """
                {"referrer": {"name": "J. Smith"}, "keyDates": [{"kind": "WARD_ROUND"}], "excludedPersons": [{"name": "X"}],
                 "admission": {"admittedOn": "2199-01-01"}, "consent": {}}""").statusCode(201)
                .body("form.referrer.name", equalTo("J. Smith"))
                .body("missing.pointer", hasItems("#/referrer/kind", "#/keyDates/0/at", "#/excludedPersons/0/reason",
                        "#/admission/admittedOn", "#/consent/state"));
    }

    @Test
    void onlyWhatCannotBeUnderstoodIsRefused() {
        begin(TRUST, """
                {"persn": {}, "person": {"dateOfBirth": "soon"}}""").statusCode(400).body("errors.pointer",
                hasItems("#/persn", "#/person/dateOfBirth"));
        begin(TRUST, """
                {"person": {"nhsNumber": "9990000011"}, "reason": "\\u0007", "communication": {"language": "!"}}""")
                .statusCode(422)
                .body("errors.pointer", contains("#/communication/language", "#/person/nhsNumber", "#/reason"));
    }

    @Test
    void goesOnByMergePatch() {
        UUID id = begun(TRUST, onSection3());
        patch(TRUST, id, "\"0\"",
                """
                        {"person": {"knownAs": "Ada", "contact": null}, "legalStatus": null, "keyDates": [], "decisionAhead": "Leave"}""")
                .statusCode(200).header("ETag", "\"1\"").body("form.person.knownAs", equalTo("Ada"))
                .body("form.person.familyName", equalTo("Okafor")).body("form.person.contact", nullValue())
                .body("form.legalStatus", nullValue()).body("form.keyDates", equalTo(List.of()))
                .body("missing", equalTo(List.of()));
        as(TRUST).get(PATH + id).then().statusCode(200).header("ETag", "\"1\"").body("form.decisionAhead", equalTo("Leave"));
        assertEquals(List.of("CREATE", "CHANGE", "READ"),
                Rows.accessLog(id).stream().map(row -> row.get("action")).toList());
    }

    @Test
    void whatThePatchLeadsToIsReadAsStrictlyAsABody() {
        UUID id = begun(TRUST, onSection3());
        patch(TRUST, id, "\"0\"", """
                {"persn": 1, "person": {"dateOfBirth": "soon", "contact": {"phne": "x"}}, "keyDates": {"kind": "ECT"}}""")
                .statusCode(400).body("code", equalTo("BODY_NOT_READABLE")).body("errors.pointer",
                        hasItems("#/persn", "#/person/dateOfBirth", "#/person/contact/phne", "#/keyDates"));
        patch(TRUST, id, "\"0\"", "{\"person\": {\"nhsNumber\": \"9990000011\"}}").statusCode(422)
                .body("errors.pointer", contains("#/person/nhsNumber"));
        patch(TRUST, id, "\"0\"", "[]").statusCode(400).body("errors.pointer", contains("#"));
        patch(TRUST, id, "\"0\"", "{\"reason\": ").statusCode(400).body("errors.code", contains("NOT_JSON"));
        patch(TRUST, id, "\"0\"", "{\"reason\": 1, \"reason\": 2}").statusCode(400);
        patch(TRUST, id, "\"0\"", "{\"a\":".repeat(1500) + "1" + "}".repeat(1500)).statusCode(400);
        as(TRUST).get(PATH + id).then().header("ETag", "\"0\"");
    }

    @Test
    void aChangeNamesItsVersionAndIsAMergePatch() {
        UUID id = begun(TRUST, "{}");
        as(TRUST).contentType("application/merge-patch+json").body("{}").patch(PATH + id).then().statusCode(428);
        patch(TRUST, id, "\"7\"", "{}").statusCode(412);
        as(TRUST).header("If-Match", "\"0\"").contentType("application/json").body("{}").patch(PATH + id).then()
                .statusCode(415).body("code", equalTo("MEDIA_TYPE_NOT_SUPPORTED"));
        as(TRUST).header("If-Match", "\"0\"").contentType("application/json-patch+json").body("[]").patch(PATH + id).then()
                .statusCode(415);
    }

    @Test
    void nobodyElseSeesItNotEvenManagers() {
        UUID id = begun(TRUST, onSection3());
        List<String> others = List.of(Tokens.trust("RXT"), Tokens.role(Role.MANAGER), COORDINATOR);
        for (String other : others) {
            as(other).get(PATH + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            patch(other, id, "\"0\"", "{}").statusCode(404);
            as(other).header("If-Match", "\"0\"").delete(PATH + id).then().statusCode(404);
            submit(other, id).statusCode(404);
            as(other).get("/v1/referral-drafts").then().body("items.id", not(hasItem(id.toString())));
        }
        var refusals = Rows.accessLog(id).stream().filter(row -> row.get("refusal_reason") != null).toList();
        assertEquals(4 * others.size(), refusals.size());
        assertEquals("NOT_YOUR_DRAFT", refusals.getFirst().get("refusal_reason"));
        as(TRUST).get(PATH + id).then().statusCode(200).header("ETag", "\"0\"");
        assertEquals(List.of(), Rows.query("SELECT 1 FROM referral_draft WHERE id = ? AND referral_id IS NOT NULL", id));
    }

    @Test
    void theSameNameInAnotherOrganisationIsSomebodyElse() {
        UUID id = begun(TRUST, "{}");
        Rows.execute("UPDATE referral_draft SET organisation = 'RXZ' WHERE id = ?", id);
        as(TRUST).get(PATH + id).then().statusCode(404);
        as(TRUST).get("/v1/referral-drafts?limit=200").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void mineAreListedNewestFirstPageByPage() {
        String nurse = Tokens.person("nurse-" + UUID.randomUUID(), Role.COORDINATOR);
        List<String> ids = IntStream.range(0, 3).mapToObj(i -> begun(nurse, "{}").toString()).toList();
        var first = as(nurse).get("/v1/referral-drafts?limit=2").then().statusCode(200)
                .body("items.id", contains(ids.get(2), ids.get(1))).extract().jsonPath();
        as(nurse).get("/v1/referral-drafts?limit=2&cursor=" + first.getString("next")).then()
                .body("items.id", contains(ids.get(0))).body("next", nullValue());
        as(COORDINATOR).get("/v1/referral-drafts?cursor=" + first.getString("next")).then().statusCode(400);
    }

    @Test
    void aDraftIsThrownAwayForGood() {
        UUID id = begun(TRUST, "{}");
        as(TRUST).delete(PATH + id).then().statusCode(428);
        as(TRUST).header("If-Match", "\"3\"").delete(PATH + id).then().statusCode(412);
        as(TRUST).header("If-Match", "\"0\"").delete(PATH + id).then().statusCode(204);
        as(TRUST).get(PATH + id).then().statusCode(404);
        as(TRUST).header("If-Match", "\"0\"").delete(PATH + id).then().statusCode(404);
        submit(TRUST, id).statusCode(404);
    }

    @Test
    void aSecondBeginningWithTheSameKeyIsTheSameDraft() {
        String key = UUID.randomUUID().toString();
        List<String> ids = IntStream.range(0, 2)
                .mapToObj(i -> as(TRUST).header("Idempotency-Key", key).contentType("application/json").body("{}")
                        .post("/v1/referral-drafts").then().statusCode(201).extract().<String> path("id"))
                .toList();
        assertEquals(ids.get(0), ids.get(1));
        as(TRUST).contentType("application/json").body("{}").post("/v1/referral-drafts").then().statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void ofTwoChangesAtOnceOneWins() throws Exception {
        UUID id = begun(TRUST, "{}");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2).mapToObj(i -> threads
                    .submit(() -> patch(TRUST, id, "\"0\"", "{\"reason\": \"" + i + "\"}").extract().statusCode())).toList();
            assertEquals(List.of(200, 412), List.of(calls.get(0).get(), calls.get(1).get()).stream().sorted().toList());
        }
    }

    @Test
    void whateverIsSentTheAnswerIsCivil() throws IOException {
        String wholeForm = Files.readString(Path.of("..", "samples", "10-whole-form.json"));
        UUID id = begun(TRUST, wholeForm);
        Mutations.of(wholeForm, 400).forEach(body -> {
            String version = as(TRUST).get(PATH + id).getHeader("ETag");
            int patched = patch(TRUST, id, version, body).extract().statusCode();
            int begun = begin(TRUST, body).extract().statusCode();
            assertTrue(List.of(200, 400, 422).contains(patched), () -> patched + " for " + body);
            assertTrue(List.of(201, 400, 422).contains(begun), () -> begun + " for " + body);
        });
    }
}
