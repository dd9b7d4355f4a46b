package org.imha.referral.duplicates;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.freshNhsNumber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.model.Duplicates;
import org.imha.referral.model.form.Person;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class DuplicateResourceTest {

    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);
    private static final String POSSIBLY_DUPLICATE = "uk.org.imha.referral.possibly-duplicate.v1";

    Neighbour eligibility;
    /** Somebody whom no other test refers. */
    private final String nhsNumber = freshNhsNumber();

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void aSecondReferralOfThePersonIsTakenAndLinkedAndTheCoordinatorsAreTold() {
        // Given
        UUID first = refer("RXM", person("Ada"));
        read(COORDINATOR, first).body("possibleDuplicates", empty());

        // When
        UUID second = refer("RYA", person("Ada"));

        // Then
        read(COORDINATOR, second).body("status", equalTo("ACCEPTED_STATUTORY"))
                .body("possibleDuplicates.id", contains(first.toString()))
                .body("possibleDuplicates[0].matchedOn", contains("NHS_NUMBER", "NAME_BIRTH_POSTCODE"))
                .body("possibleDuplicates[0].status", equalTo("ACCEPTED_STATUTORY"))
                .body("possibleDuplicates[0].reference", equalTo(reference(first)));
        read(COORDINATOR, first).body("possibleDuplicates.id", contains(second.toString()));
        read(Tokens.service("casework-service"), second).body("possibleDuplicates", empty());
        assertEquals(POSSIBLY_DUPLICATE, Rows.announced(second).getLast());
        assertFalse(Rows.announced(first).contains(POSSIBLY_DUPLICATE));
        // Whoever was shown the one was shown a line about the other.
        assertEquals(1, Rows.accessLog(first).stream().filter(line -> line.get("action").equals("LIST")).count());
    }

    @Test
    void aTrustIsToldOfItsOwnReferralsAndNeverOfAnotherTrusts() {
        UUID own = refer("RXM", person("Ada"));
        UUID others = refer("RYA", person("Ada"));
        ValidatableResponse answer = submit("RXM", person("Ada")).statusCode(201)
                .body("possibleDuplicates.id", contains(own.toString()))
                .body("possibleDuplicates[0].progress", equalTo("Accepted")).body("person", nullValue());
        String told = answer.extract().asString();
        assertFalse(told.contains(others.toString()) || told.contains(reference(others)), told);
        submit("RYB", person("Ada")).statusCode(201).body("possibleDuplicates", empty());
    }

    @Test
    void theSameKeyAgainIsNoSecondReferral() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            ReferralForms.submit(Tokens.trust("RXM"), key, person("Ada")).statusCode(201)
                    .body("possibleDuplicates", empty());
        }
    }

    @Test
    void aTrialShowsNothingOfOtherReferralsAndListsDoNotEither() {
        UUID first = refer("RXM", person("Ada"));
        eligibility.answers("/v1/eligibility/assessments", 200,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        String trial = given().auth().oauth2(Tokens.trust("RXM")).contentType("application/json").body(person("Ada"))
                .post("/v1/referrals?validateOnly=true").then().statusCode(200).body("possibleDuplicates", nullValue())
                .extract().asString();
        assertFalse(trial.contains(first.toString()), trial);
        given().auth().oauth2(COORDINATOR).get("/v1/referrals?limit=1").then()
                .body("items[0].possibleDuplicates", nullValue());
    }

    @Test
    void theSameNameBirthAndPostcodeAreEnoughHoweverTheyAreWritten() {
        UUID first = refer("RXM", person("Zoë", "Smith-Jones", "B33 8TH", null));
        submit("RXM", person("ZOE", "smith jones", "b338th", null)).statusCode(201)
                .body("possibleDuplicates.id", contains(first.toString()))
                .body("possibleDuplicates[0].matchedOn", contains("NAME_BIRTH_POSTCODE"));
    }

    @Test
    void twinsAtOneAddressAreNoDuplicates() {
        refer("RXM", person("Ada", "Okafor", "M1 1AE", null));
        submit("RXM", person("Eve", "Okafor", "M1 1AE", null)).statusCode(201).body("possibleDuplicates", empty());
    }

    @Test
    void aReferralThatIsOverIsNoDuplicate() {
        UUID first = refer("RXM", person("Ada"));
        post("RXM", first, "withdrawal", "{\"reason\": \"Discharged\"}").statusCode(200);
        submit("RXM", person("Ada")).statusCode(201).body("possibleDuplicates", empty());
    }

    @Test
    void ofManyThatArriveAtTheSameInstantAllFindEachOther() throws Exception {
        // Given
        int many = 8;
        CyclicBarrier start = new CyclicBarrier(many);

        // When
        List<UUID> ids;
        try (var threads = Executors.newFixedThreadPool(many)) {
            var calls = IntStream.range(0, many).mapToObj(i -> threads.submit(() -> {
                start.await();
                return refer("RXM", person("Ada"));
            })).toList();
            ids = calls.stream().map(call -> {
                try {
                    return call.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }

        // Then
        for (UUID id : ids) {
            read(COORDINATOR, id).body("possibleDuplicates", hasSize(many - 1));
        }
        assertEquals(many - 1, ids.stream().filter(id -> Rows.announced(id).contains(POSSIBLY_DUPLICATE)).count());
    }

    @Test
    void whoeverStoresSeveralPeopleTogetherWaitsForNobodyInACircle() throws Exception {
        List<Person> people = IntStream.range(0, 5)
                .mapToObj(i -> new Person(null, null, null, null, freshNhsNumber(), null, null, null, null, null)).toList();
        Duplicates duplicates = Arc.container().instance(Duplicates.class).get();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(people, people.reversed()).stream().map(order -> threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    QuarkusTransaction.requiringNew().run(() -> duplicates.hold(order));
                }
            })).toList();
            for (var one : both) {
                one.get();
            }
        }
    }

    @Test
    void mergingEndsTheOneAndIsOnRecordForBoth() {
        // Given
        UUID survivor = refer("RXM", person("Ada"));
        UUID merged = refer("RYA", person("Ada"));

        // When
        merge(merged, "\"0\"", survivor).statusCode(200).header("ETag", "\"1\"").body("status", equalTo("DUPLICATE"))
                .body("mergedInto", equalTo(survivor.toString())).body("possibleDuplicates", empty());

        // Then
        assertEquals("uk.org.imha.referral.merged.v1", Rows.announced(merged).getLast());
        history(merged).body("items[-1].to", equalTo("DUPLICATE")).body("items[-1].why", equalTo("Same person"));
        history(survivor).body("items[-1].to", equalTo("ACCEPTED_STATUTORY"))
                .body("items[-1].why", equalTo("TOOK_OVER " + reference(merged) + ": Same person"));
        for (UUID id : List.of(survivor, merged)) {
            assertEquals(1, Rows.accessLog(id).stream().filter(line -> line.get("action").equals("CHANGE")).count());
        }
        read(COORDINATOR, survivor).header("ETag", "\"0\"").body("status", equalTo("ACCEPTED_STATUTORY"))
                .body("possibleDuplicates", empty());
        String seen = read(Tokens.trust("RYA"), merged).body("progress", equalTo("Closed"))
                .body("mergedInto", nullValue()).extract().asString();
        assertFalse(seen.contains(reference(survivor)) || seen.contains(survivor.toString()), seen);
    }

    @Test
    void whatIsMergedIsFoundByTheOneThatGoesOnForIt() {
        UUID survivor = refer("RXM", person("Ada", "Okafor", "B1 1AA", null));
        UUID merged = refer("RXM", person("Adaeze"));
        merge(merged, "\"0\"", survivor).statusCode(200);
        submit("RXM", person("A")).statusCode(201).body("possibleDuplicates.id", contains(survivor.toString()))
                .body("possibleDuplicates[0].matchedOn", contains("NHS_NUMBER"));
    }

    @Test
    void unmergingLetsItBeginAgainAndAsksAtOnce() {
        UUID survivor = refer("RXM", person("Ada"));
        UUID merged = refer("RYA", person("Ada"));
        merge(merged, "\"0\"", survivor).statusCode(200);
        unmerge(merged, "\"0\"").statusCode(412);
        unmerge(merged, "\"1\"").statusCode(200).body("status", equalTo("ACCEPTED_STATUTORY"))
                .body("mergedInto", nullValue()).body("possibleDuplicates.id", contains(survivor.toString()));
        assertEquals(List.of("uk.org.imha.referral.merged.v1", "uk.org.imha.referral.begun-again.v1",
                "uk.org.imha.referral.accepted.v1"), Rows.announced(merged).subList(3, 6));
        history(survivor).body("items[-1].why", equalTo("GAVE_BACK " + reference(merged) + ": Twins"));
        unmerge(merged, etag(merged)).statusCode(409).body("code", equalTo("REFERRAL_NOT_MERGED"));
    }

    @Test
    void aDutyToVisitGoesOverToTheOneThatGoesOnAndBack() {
        UUID survivor = refer("RXM", person("Ada"));
        UUID asked = refer("RXM", person("Ada").replace("WARD_STAFF", "AMHP"));
        read(COORDINATOR, survivor).body("mustVisit", equalTo(false));
        merge(asked, "\"0\"", survivor).statusCode(200);
        read(COORDINATOR, survivor).body("mustVisit", equalTo(true));
        unmerge(asked, "\"1\"").statusCode(200).body("mustVisit", equalTo(true));
        read(COORDINATOR, survivor).body("mustVisit", equalTo(false));
    }

    @Test
    void whatThePersonMustNotLoseGoesOverAsAnAmendmentLikeAnyOtherAndIsGivenBack() {
        // Given
        UUID survivor = refer("RXM", person("Ada"));
        UUID merged = refer("RYA", person("Ada").replace("\"language\": \"en\", \"interpreterNeeded\": false", """
                "language": "so", "interpreterNeeded": true""").replace("2026-12-01", "2026-11-02")
                .replace("\"provision\": \"S3\", \"startedAt\": \"2026-05-01",
                        "\"provision\": \"S3\", \"startedAt\": \"2026-05-20"));
        int asked = eligibility.requests().size();

        // When
        merge(merged, "\"0\"", survivor).statusCode(200);

        // Then
        read(COORDINATOR, survivor).body("communication.language", equalTo("so"))
                .body("communication.interpreterNeeded", equalTo(true))
                .body("keyDates.at", contains("2026-12-01T10:00:00Z", "2026-11-02T10:00:00Z"))
                .body("legalStatus.authorities[0].startedAt", equalTo("2026-05-20T10:00:00Z"));
        assertEquals("uk.org.imha.referral.amended.v1", Rows.announced(survivor).getLast());
        assertEquals(asked + 1, eligibility.requests().size());
        changes(survivor).body("items.reason", contains("TOOK_OVER " + reference(merged)))
                .body("items[0].difference.pointer", hasItems("#/communication/language", "#/keyDates"));

        // And back, but for what somebody has said since
        given().auth().oauth2(COORDINATOR).header("If-Match", etag(survivor)).contentType("application/json")
                .body("{\"reason\": \"Asked her\", \"changes\": {\"communication\": {\"language\": \"ar\"}}}")
                .patch("/v1/referrals/" + survivor).then().statusCode(200);
        unmerge(merged, "\"1\"").statusCode(200);
        read(COORDINATOR, survivor).body("communication.language", equalTo("ar"))
                .body("communication.interpreterNeeded", equalTo(false))
                .body("keyDates.at", contains("2026-12-01T10:00:00Z"))
                .body("legalStatus.authorities[0].startedAt", equalTo("2026-05-01T10:00:00Z"));
        assertEquals("uk.org.imha.referral.amended.v1", Rows.announced(survivor).getLast());
        assertEquals(asked + 3, eligibility.requests().size());
        changes(survivor).body("items[0].reason", equalTo("GAVE_BACK " + reference(merged)));
    }

    @Test
    void whatAnotherMergedOneSaysTooIsNotGivenBack() {
        UUID survivor = refer("RXM", person("Ada"));
        UUID one = refer("RXM", person("Ada").replace("2026-12-01", "2026-11-02"));
        UUID other = refer("RXM", person("Ada").replace("2026-12-01", "2026-11-02"));
        merge(one, "\"0\"", survivor).statusCode(200);
        merge(other, "\"0\"", survivor).statusCode(200);
        unmerge(one, "\"1\"").statusCode(200);
        read(COORDINATOR, survivor).body("keyDates", hasSize(2));
        unmerge(other, "\"1\"").statusCode(200);
        read(COORDINATOR, survivor).body("keyDates", hasSize(1));
    }

    /** Nobody is lost because somebody else changed their mind. */
    @Test
    void whatIsMergedBeginsAgainWhenTheReferrerTakesTheOtherOneBack() {
        // Given
        UUID survivor = refer("RXM", person("Ada"));
        UUID merged = refer("RYA", person("Ada"));
        merge(merged, "\"0\"", survivor).statusCode(200);

        // When
        post("RXM", survivor, "withdrawal", "{\"reason\": \"Discharged\"}").statusCode(200)
                .body("status", equalTo("WITHDRAWN_BY_REFERRER"));

        // Then
        read(Tokens.trust("RYA"), merged).body("progress", equalTo("Received"));
        assertEquals("uk.org.imha.referral.begun-again.v1", Rows.announced(merged).getLast());
        history(merged).body("items[-1].why", equalTo("SURVIVOR_WITHDRAWN"))
                .body("items[-1].by", equalTo("referral-service"));
    }

    /** Each merger stands by itself: undoing one leaves the others as they are. */
    @Test
    void inAChainEachIsMergedIntoTheOneThatACoordinatorNamed() {
        // Given
        UUID a = refer("RXM", person("Ada"));
        UUID b = refer("RXM", person("Ada"));
        UUID c = refer("RXM", person("Ada"));
        merge(c, "\"0\"", b).statusCode(200);

        // When
        merge(b, "\"0\"", a).statusCode(200);

        // Then
        read(COORDINATOR, c).body("mergedInto", equalTo(b.toString()));
        UUID d = refer("RXM", person("Ada"));
        read(COORDINATOR, d).body("possibleDuplicates.id", contains(a.toString()));
        unmerge(b, "\"1\"").statusCode(200);
        read(COORDINATOR, c).body("status", equalTo("DUPLICATE")).body("mergedInto", equalTo(b.toString()));
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        UUID one = refer("RXM", person("Ada"));
        UUID other = refer("RXM", person("Ada"));
        merge(one, "\"0\"", one).statusCode(409).body("code", equalTo("REFERRAL_NOT_MERGEABLE"));
        merge(one, "\"0\"", UUID.randomUUID()).statusCode(404);
        merge(UUID.randomUUID(), "\"0\"", one).statusCode(404);
        merge(one, null, other).statusCode(428);
        merge(one, "\"7\"", other).statusCode(412);
        post(COORDINATOR, one, "\"0\"", "merging", "{}").statusCode(422)
                .body("errors.pointer", hasItems("#/intoReferralId", "#/reason"));
        post(COORDINATOR, one, "\"0\"", "merging", "{\"intoReferralId\": \"x\", \"reason\": \"y\"}").statusCode(400);
        merge(one, "\"0\"", other).statusCode(200);
        merge(other, "\"0\"", one).statusCode(409).body("code", equalTo("REFERRAL_NOT_MERGEABLE"));
        merge(one, "\"1\"", other).statusCode(409).body("code", equalTo("REFERRAL_MOVE_NOT_ALLOWED"));
        read(COORDINATOR, one).body("actions.find { it.action == 'merging' }.reason", equalTo("STATUS"))
                .body("actions.find { it.action == 'unmerging' }.allowed", equalTo(true));
        read(COORDINATOR, other).body("actions.find { it.action == 'unmerging' }.reason", equalTo("REFERRAL_NOT_MERGED"));
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneWins() throws Exception {
        UUID survivor = refer("RXM", person("Ada"));
        UUID merged = refer("RXM", person("Ada"));
        assertEquals(List.of(200, 412), atOnce(List.of(() -> merge(merged, "\"0\"", survivor),
                () -> merge(merged, "\"0\"", survivor))));
    }

    @Test
    void ofTwoThatAreMergedIntoEachOtherAtOnceOneGoesOn() throws Exception {
        UUID one = refer("RXM", person("Ada"));
        UUID other = refer("RXM", person("Ada"));
        assertEquals(List.of(200, 409),
                atOnce(List.of(() -> merge(one, "\"0\"", other), () -> merge(other, "\"0\"", one))));
    }

    @Test
    void differentPeopleAreNotShownToEachOtherAnyMore() {
        // Given
        UUID one = refer("RXM", person("Ada"));
        UUID other = refer("RXM", person("Ada"));
        dismiss(one, "\"0\"", UUID.randomUUID()).statusCode(404);
        dismiss(one, null, other).statusCode(428);

        // When
        dismiss(one, "\"0\"", other).statusCode(200).header("ETag", "\"1\"").body("possibleDuplicates", empty());

        // Then
        read(COORDINATOR, other).body("possibleDuplicates", empty());
        dismiss(one, "\"0\"", other).statusCode(412);
        dismiss(one, "\"1\"", other).statusCode(404);
        for (UUID id : List.of(one, other)) {
            UUID opposite = id.equals(one) ? other : one;
            history(id).body("items[-1].why", equalTo("DIFFERENT_PERSON_FROM " + reference(opposite) + ": Cousins"))
                    .body("items[-1].to", equalTo("ACCEPTED_STATUTORY"));
        }
        UUID third = refer("RXM", person("Ada"));
        read(COORDINATOR, one).body("possibleDuplicates.id", contains(third.toString()));
    }

    @Test
    void theKeysOfReferralsFromBeforeAreWrittenOnce() {
        // Given
        UUID before = refer("RXM", person("Ada"));
        Rows.execute("UPDATE referral SET match_nhs_number = NULL, match_person = NULL, match_edition = 0 WHERE id = ?",
                before);
        submit("RXM", person("Ada")).statusCode(201).body("possibleDuplicates", empty());

        // When
        Arc.container().instance(MatchKeySweep.class).get().writeKeys();

        // Then
        submit("RXM", person("Ada")).statusCode(201).body("possibleDuplicates.id", hasItem(before.toString()));
        read(COORDINATOR, before).header("ETag", "\"0\"");
        assertEquals(List.of(), Rows.query("SELECT id FROM referral WHERE match_edition < 1"));
    }

    @Test
    void anAmendmentThatSaysWhoThePersonIsLooksAgain() {
        // Given
        String number = ReferralForms.freshNhsNumber();
        UUID there = ReferralForms.submitted(ReferralForms.onSection3().replace("999 000 0018", number));
        UUID id = ReferralForms.submitted(ReferralForms.onSection3());

        // When
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"reason\": \"The ward found the number\", \"changes\": {\"person\": {\"nhsNumber\": \"%s\"}}}"
                        .formatted(number))
                .patch("/v1/referrals/" + id).then().statusCode(200);

        // Then
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/referrals/" + id).then()
                .body("person.nhsNumber", equalTo(number)).body("possibleDuplicates.id", hasItem(there.toString()));
        assertEquals(number, Rows.query("SELECT match_nhs_number AS n FROM referral WHERE id = ?", id).getFirst().get("n"));
    }

    @Test
    void whoeverSendsThePersonOverAndOverIsLinkedToAFewOnly() {
        for (int i = 0; i < 22; i++) {
            refer("RXM", person("Ada"));
        }
        submit("RXM", person("Ada")).statusCode(201).body("possibleDuplicates", hasSize(20));
    }

    private String person(String given) {
        return person(given, "Okafor", "B33 8TH", nhsNumber);
    }

    private String person(String given, String family, String postcode, String number) {
        return ReferralForms.onSection3().replace("\"familyName\": \"Okafor\", \"givenNames\": \"Ada\"",
                "\"familyName\": \"%s\", \"givenNames\": \"%s\", \"postcode\": \"%s\"".formatted(family, given, postcode))
                .replace("\"999 000 0018\"", number == null ? "null" : "\"" + number + "\"")
                .replace("1980-01-01", bornOn());
    }

    /** Another day for each test, since a person is also found by name. */
    private String bornOn() {
        return LocalDate.of(1950, 1, 1).plusDays(Long.parseLong(nhsNumber.substring(3, 9))).toString();
    }

    private static ValidatableResponse submit(String trust, String body) {
        return ReferralForms.submit(Tokens.trust(trust), UUID.randomUUID().toString(),
                body.replace("\"odsCode\": \"RXM\"", "\"odsCode\": \"%s\"".formatted(trust)));
    }

    private static UUID refer(String trust, String body) {
        return UUID.fromString(submit(trust, body).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse read(String token, UUID id) {
        return given().auth().oauth2(token).get("/v1/referrals/" + id).then().statusCode(200);
    }

    private static ValidatableResponse history(UUID id) {
        return given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id + "/history").then().statusCode(200);
    }

    private static ValidatableResponse changes(UUID id) {
        return given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id + "/changes").then().statusCode(200);
    }

    private static String reference(UUID id) {
        return (String) Rows.query("SELECT reference FROM referral WHERE id = ?", id).getFirst().get("reference");
    }

    private static String etag(UUID id) {
        return "\"" + Rows.query("SELECT version FROM referral WHERE id = ?", id).getFirst().get("version") + "\"";
    }

    private static ValidatableResponse merge(UUID id, String ifMatch, UUID into) {
        return post(COORDINATOR, id, ifMatch, "merging",
                "{\"intoReferralId\": \"%s\", \"reason\": \"Same person\"}".formatted(into));
    }

    private static ValidatableResponse unmerge(UUID id, String ifMatch) {
        return post(COORDINATOR, id, ifMatch, "unmerging", "{\"reason\": \"Twins\"}");
    }

    private static ValidatableResponse dismiss(UUID id, String ifMatch, UUID other) {
        return post(COORDINATOR, id, ifMatch, "possible-duplicates/" + other + "/dismissal", "{\"reason\": \"Cousins\"}");
    }

    private static ValidatableResponse post(String trust, UUID id, String move, String body) {
        return post(Tokens.trust(trust), id, "\"0\"", move, body);
    }

    private static ValidatableResponse post(String token, UUID id, String ifMatch, String move, String body) {
        var request = given().auth().oauth2(token).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post("/v1/referrals/" + id + "/" + move)
                .then();
    }

    private interface Call {
        ValidatableResponse send();
    }

    private static List<Integer> atOnce(List<Call> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = calls.stream().map(call -> threads.submit(() -> {
                start.await();
                return call.send().extract().statusCode();
            })).toList();
            return List.of(answers.get(0).get(), answers.get(1).get()).stream().sorted().toList();
        }
    }
}
