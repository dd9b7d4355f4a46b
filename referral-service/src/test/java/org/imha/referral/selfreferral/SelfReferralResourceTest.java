package org.imha.referral.selfreferral;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

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
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class SelfReferralResourceTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";
    private static final String FOR_MYSELF = """
            {"referrer": {"kind": "SELF"},
             "person": {"knownAs": "Ada", "contact": {"phone": "020 7946 0000", "safeToLeaveMessage": false}},
             "location": {"hospital": "Example Hospital", "ward": "Ward 2"},
             "legalStatus": "sectioned, don't know which", "reason": "Nobody tells me anything",
             "communication": {"language": "Polish", "interpreterNeeded": true, "needs": ["EASY_READ"]},
             "advocatePreference": {"gender": "FEMALE", "culture": "Knows Ramadan"}}""";
    private static final String FOR_MY_SON = """
            {"referrer": {"kind": "NEAREST_RELATIVE", "name": "B. Okafor", "relationship": "mother", "phone": "020 7946 0001",
                          "safeToLeaveMessage": true},
             "person": {"familyName": "Okafor", "givenNames": "Ben", "dateOfBirth": "1999-05-05",
                        "contact": {"phone": "020 7946 0002", "onlyOnTheWard": true}},
             "location": {"hospital": "Example Hospital"}, "reason": "He wants to go home", "personAgrees": "NOT_SURE"}""";

    private static final String PLACES = "#/(referrer(/(kind|name|relationship|phone|email))?|legalStatus|reason"
            + "|person(/(familyName|givenNames|knownAs|dateOfBirth|contact/phone))?|location(/(hospital|ward|elsewhere))?"
            + "|communication/(language|note|needs(/\\d+)?)|advocatePreference/(gender|culture))";

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void nobodyKnowsYet() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "UNDETERMINED", null));
    }

    @Test
    void aPatientWithoutATokenGetsAReferenceAndNothingElse() {
        ask(FOR_MYSELF).statusCode(202).header("Location", nullValue()).header("ETag", nullValue())
                .header("Cache-Control", "no-store").body("$", aMapWithSize(5))
                .body("reference", matchesRegex("[2-9A-Z]{4}-[2-9A-Z]{4}"))
                .body("whatHappensNext", containsString("get in touch")).body("phone", equalTo("01632 960 130"))
                .body("emergency", containsString("999")).body("otherHelp.name", hasItem(containsString("Samaritans")));
    }

    @Test
    void whatWasSaidIsTakenLikeAnyReferral() {
        // When
        UUID id = asked(FOR_MYSELF);

        // Then
        assertEquals(List.of("uk.org.imha.referral.received.v1", "uk.org.imha.referral.accepted.v1"), Rows.announced(id));
        var row = Rows.query("SELECT submitted_by, referring_organisation, form::text AS form FROM referral WHERE id = ?", id)
                .getFirst();
        assertEquals("public", row.get("submitted_by"));
        assertNull(row.get("referring_organisation"));
        var written = Rows.accessLog(id).getFirst();
        assertEquals(List.of("CREATE", "public", ""),
                List.of(written.get("action"), written.get("actor_id"), written.get("actor_roles")));
        assertTrue(eligibility.requests().getFirst().contains("\"provision\":\"NOT_KNOWN\""));
        assertFalse(eligibility.requests().getFirst().contains("Ada"));
        read(id, Tokens.role(Role.COORDINATOR)).statusCode(200).body("referrer.kind", equalTo("SELF"))
                .body("person.knownAs", equalTo("Ada")).body("person.contact.phone", equalTo("020 7946 0000"))
                .body("person.contact.safeToLeaveMessage", equalTo(false))
                .body("location.hospital.name", equalTo("Example Hospital")).body("location.ward", equalTo("Ward 2"))
                .body("consent.state", equalTo("AGREED")).body("communication.language", nullValue())
                .body("communication.note", equalTo("Language: Polish"))
                .body("communication.interpreterNeeded", equalTo(true)).body("communication.needs", contains("EASY_READ"))
                .body("advocatePreference.gender", equalTo("FEMALE"))
                .body("advocatePreference.culture", equalTo("Knows Ramadan"))
                .body("reason", equalTo("""
                        Nobody tells me anything
                        Legal status, in the words of whoever asked: sectioned, don't know which"""));
    }

    @Test
    void aRelativeIsKnownAsOneAndANumberThatMustNotBeRungIsNotThere() {
        UUID id = asked(FOR_MY_SON);
        String seen = read(id, Tokens.role(Role.MANAGER)).statusCode(200).body("mustVisit", equalTo(true))
                .body("referrer.kind", equalTo("NEAREST_RELATIVE")).body("referrer.relationship", equalTo("mother"))
                .body("referrer.phone", equalTo("020 7946 0001")).body("person.givenNames", equalTo("Ben"))
                .body("person.dateOfBirth", equalTo("1999-05-05")).body("person.contact.phone", nullValue())
                .body("person.contact.safeToLeaveMessage", equalTo(false)).body("consent.state", equalTo("NOT_ASKED"))
                .body("consent.note", containsString("not sure")).body("reason", containsString("on the ward only"))
                .body("reason", containsString("A message may be left for whoever asked.")).extract().asString();
        assertFalse(seen.contains("7946 0002"), seen);
    }

    @Test
    void aLanguageTagIsKeptAsOne() {
        UUID id = asked(FOR_MYSELF.replace("Polish", "pl"));
        read(id, Tokens.role(Role.COORDINATOR)).body("communication.language", equalTo("pl")).body("communication.note",
                nullValue());
    }

    @Test
    void theLeastIsANameAPlaceOrANumberAndWhy() {
        ask("""
                {"referrer": {"kind": "SELF"}, "person": {"givenNames": "Ada"}, "location": {"elsewhere": "At home, 1 Example Street"},
                 "reason": "Help"}""")
                .statusCode(202);
        ask("""
                {"referrer": {"kind": "SELF"}, "person": {"knownAs": "Ada", "contact": {"phone": "1"}}, "reason": "Help"}""")
                .statusCode(202);
    }

    @Test
    void theAnswerIsTheSameWhoeverThePersonIsAndWhateverTheAnswerAboutThem() {
        String whole = ask(FOR_MYSELF).statusCode(202).extract().asString();
        String known = ask(FOR_MYSELF).statusCode(202).extract().asString();
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        String notQualifying = ask(FOR_MYSELF).statusCode(202).extract().asString();
        eligibility.answers(DETERMINATIONS, 503, "{}");
        String unanswered = ask(FOR_MYSELF).statusCode(202).extract().asString();
        assertEquals(1, Stream.of(whole, known, notQualifying, unanswered)
                .map(answer -> answer.replaceAll("[2-9A-Z]{4}-[2-9A-Z]{4}", "REFERENCE")).distinct().count());
    }

    @Test
    void thereIsNothingToReadHereForAnybody() {
        UUID id = asked(FOR_MYSELF);
        for (String token : new String[] { null, Tokens.role(Role.COORDINATOR) }) {
            var who = token == null ? given() : given().auth().oauth2(token);
            who.get("/v1/self-referrals").then().statusCode(405);
            who.get("/v1/self-referrals/" + id).then().statusCode(404);
        }
        given().get("/v1/referrals").then().statusCode(401);
        given().get("/v1/referrals/" + id).then().statusCode(401);
        read(id, Tokens.trust("RXM")).statusCode(404);
    }

    @Test
    void aTrustThatTakesThisDoorDoesNotFollowSomebodysOwnRequest() {
        UUID id = idOf(given().auth().oauth2(Tokens.trust("RXM")).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json").body(FOR_MYSELF).post("/v1/self-referrals").then().statusCode(202));
        read(id, Tokens.trust("RXM")).statusCode(404);
        assertEquals("trust-rxm", Rows.accessLog(id).getFirst().get("actor_id"));
    }

    @Test
    void aBadTokenIsRefusedAndStoresNothing() {
        long before = count();
        given().auth().oauth2("nonsense").header("Idempotency-Key", UUID.randomUUID()).contentType("application/json")
                .body(FOR_MYSELF).post("/v1/self-referrals").then().statusCode(401).contentType("application/problem+json")
                .body("code", equalTo("NOT_AUTHENTICATED"));
        assertEquals(before, count());
    }

    @Test
    void theSameKeyAndBodyGetTheSameReferenceAndAnotherBodyLearnsNothing() {
        String key = UUID.randomUUID().toString();
        String first = ask(key, FOR_MYSELF).statusCode(202).extract().path("reference");
        ask(key, FOR_MYSELF).statusCode(202).header("Idempotency-Replayed", "true").body("reference", equalTo(first))
                .body("$", aMapWithSize(5));
        String refused = ask(key, FOR_MY_SON).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED")).extract()
                .asString();
        assertFalse(refused.contains(first) || refused.contains("Ada"), refused);
    }

    @Test
    void aKeyThatAnotherCouldComeUponIsRefused() {
        for (String key : new String[] { "1", "my-request", "00000000-0000-0000-0000" }) {
            ask(key, FOR_MYSELF).statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_NOT_VALID"));
        }
        given().contentType("application/json").body(FOR_MYSELF).post("/v1/self-referrals").then().statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        ask("\"" + UUID.randomUUID() + "\"", FOR_MYSELF).statusCode(202);
    }

    @Test
    void manyAtOnceWithTheSameKeyMakeOneReferral() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = count();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var calls = IntStream.range(0, 20).mapToObj(
                    i -> threads.submit(() -> ask(key, FOR_MYSELF).statusCode(202).extract().<String> path("reference")))
                    .toList();
            for (var call : calls) {
                assertEquals(calls.getFirst().get(), call.get());
            }
        }
        assertEquals(before + 1, count());
    }

    @Test
    void validateOnlyKeepsNothingAndGivesNoReference() {
        long before = count();
        given().contentType("application/json").body(FOR_MYSELF).post("/v1/self-referrals?validateOnly=true").then()
                .statusCode(200).body("reference", nullValue());
        assertEquals(before, count());
    }

    @Test
    void namesEachFaultAtOnceAndRepeatsNothing() {
        ask("{}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/referrer", "#/person", "#/location", "#/reason"));
        ask("""
                {"referrer": {"kind": "CARER_FAMILY_OR_FRIEND", "email": "Mrs Example"}, "reason": " ", "legalStatus": "%s",
                 "person": {"dateOfBirth": "2036-01-01", "contact": {"phone": "020 7946 0002", "onlyOnTheWard": true}}}"""
                .formatted("x".repeat(201))).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/referrer/email", "#/reason", "#/legalStatus", "#/person",
                        "#/person/dateOfBirth", "#/location"))
                .body(not(containsString("Example"))).body(not(containsString("7946")));
        ask(FOR_MY_SON.replaceAll("\"name\".*\n.*true}", "\"relationship\": \"mother\"}")).statusCode(422)
                .body("errors.pointer", contains("#/referrer"));
    }

    @Test
    void takesNoFieldThatIsNotAskedFor() {
        for (String more : List.of("\"nhsNumber\": \"9990000018\"", "\"equality\": {}", "\"id\": \"x\"")) {
            ask(FOR_MYSELF.replaceFirst("\\{", "{" + more + ",")).statusCode(400).body("errors", hasSize(1))
                    .body(not(containsString("9990000018")));
        }
        ask(FOR_MYSELF.replace("SELF", "WARD_STAFF")).statusCode(400).body("errors.pointer", contains("#/referrer/kind"));
    }

    @Test
    void markupAndTheLikeAreTextAndControlCharactersAreRefused() {
        String text = "<script>alert(1)</script> '; DROP TABLE referral; -- ${jndi:ldap://x} {{7*7}}";
        UUID id = asked(FOR_MYSELF.replace("Nobody tells me anything", text));
        read(id, Tokens.role(Role.COORDINATOR)).body("reason", containsString(text));
        ask(FOR_MYSELF.replace("Nobody tells me anything", "\\u0000")).statusCode(422).body("errors.pointer",
                contains("#/reason"));
    }

    @Test
    void whateverIsSentTheAnswerIsCivilAndNamesPlacesOfThisFormOnly() {
        Stream.of(FOR_MYSELF, FOR_MY_SON).flatMap(good -> Mutations.of(good, 300)).forEach(body -> {
            var answer = ask(body).extract();
            assertTrue(List.of(202, 400, 422).contains(answer.statusCode()), answer.statusCode() + " for " + body);
            if (answer.statusCode() == 422) {
                answer.<List<String>> path("errors.pointer")
                        .forEach(pointer -> assertTrue(pointer.matches(PLACES), pointer + " for " + body));
            }
        });
    }

    /** By the reference, since nothing else in the answer leads to it. */
    private static UUID asked(String body) {
        return idOf(ask(body).statusCode(202));
    }

    private static UUID idOf(ValidatableResponse answer) {
        String reference = answer.extract().path("reference");
        return (UUID) Rows.query("SELECT id FROM referral WHERE reference = ?", reference).getFirst().get("id");
    }

    private static ValidatableResponse ask(String body) {
        return ask(UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse ask(String key, String body) {
        return given().header("Idempotency-Key", key).contentType("application/json").body(body).post("/v1/self-referrals")
                .then();
    }

    private static ValidatableResponse read(UUID id, String token) {
        return given().auth().oauth2(token).get("/v1/referrals/" + id).then();
    }

    private static long count() {
        return (Long) Rows.query("SELECT count(*) AS n FROM referral").getFirst().get("n");
    }
}
