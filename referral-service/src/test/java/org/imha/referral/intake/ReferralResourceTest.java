package org.imha.referral.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ReferralResourceTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";
    private static final String TEN_YEARS_AHEAD = "2036-01-01T00:00:00Z";

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.forget();
        answer("QUALIFIES_COMPULSORY", null);
    }

    @Test
    void answersWithReferenceStatusAndReasonsAndStoresAllTogether() {
        // Given
        String nhsNumber = ReferralForms.freshNhsNumber();

        // When
        var answer = submit(onSection3().replace("999 000 0018", nhsNumber.replaceFirst("(...)(...)", "$1 $2-")));

        // Then
        String id = answer.statusCode(201).header("ETag", "\"0\"").header("Location", containsString("/v1/referrals/"))
                .header("Cache-Control", "no-store").header("X-Correlation-Id", notNullValue())
                .body("reference", matchesRegex("[2-9A-Z]{4}-[2-9A-Z]{4}")).body("status", equalTo("ACCEPTED_STATUTORY"))
                .body("eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("eligibility.heads", contains("LIABLE_TO_BE_DETAINED"))
                .body("eligibility.reasons[0].text", equalTo("You are liable to be detained."))
                .body("eligibility.citations", contains("130C(2)(a)")).body("eligibility.determinationId", notNullValue())
                .body("person", nullValue()).extract().path("id");
        UUID referral = UUID.fromString(id);
        assertEquals(List.of("uk.org.imha.referral.received.v1", "uk.org.imha.referral.accepted.v1"), Rows.announced(referral));
        assertEquals("CREATE", Rows.accessLog(referral).getFirst().get("action"));
        assertEquals(nhsNumber, Rows.query("SELECT form->'person'->>'nhsNumber' AS n FROM referral WHERE id = ?", referral)
                .getFirst().get("n"));
    }

    @Test
    void asksWithTheFactsAsTheyWereStated() {
        submit(onSection3()).statusCode(201);
        assertTrue(eligibility.requests().getFirst().contains("\"dateOfBirth\":\"1980-01-01\""),
                eligibility.requests().toString());
        assertTrue(eligibility.requests().getFirst().contains("\"provision\":\"S3\""));
    }

    @Test
    void nothingSaidAboutTheLegalStatusIsAskedAboutAsNotKnown() {
        submit("""
                {"person": {"knownAs": "Ada", "contact": {"phone": "1"}}, "referrer": {"kind": "SELF"}, "reason": "Help"}""")
                .statusCode(201);
        assertTrue(eligibility.requests().getFirst().contains("\"provision\":\"NOT_KNOWN\""));
    }

    @Test
    void aPowerOfHoursWhoseBeginningNobodyStatedHadBegunWhenTheReferralWasReceived() {
        submit(ReferralForms.withLegalStatus("{\"authorities\": [{\"provision\": \"S136\"}, {\"provision\": \"S3\"}]}"))
                .statusCode(201);
        String asked = eligibility.requests().getFirst();
        assertTrue(asked.matches(".*\"provision\":\"S136\",\"startedAt\":\"20.*"), asked);
        assertTrue(asked.matches(".*\"provision\":\"S3\",\"startedAt\":null.*"), asked);
    }

    @Test
    void aCodeThatMeansAPowerOfHoursHasABeginningToo() {
        submit(ReferralForms.withLegalStatus("{\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"20\"}}"))
                .statusCode(201);
        String asked = eligibility.requests().getFirst();
        assertTrue(asked.matches(".*\"provision\":\"S136\",\"startedAt\":\"20.*"), asked);
    }

    @Test
    void isTakenWhileEligibilityIsAway() {
        eligibility.answers(DETERMINATIONS, 503, "{}");
        var answer = submit(onSection3());
        String id = answer.statusCode(201).body("status", equalTo("SUBMITTED")).body("eligibility.outcome", equalTo("PENDING"))
                .extract().path("id");
        assertEquals(List.of("uk.org.imha.referral.received.v1"), Rows.announced(UUID.fromString(id)));
    }

    @Test
    void aPersonWhoDoesNotQualifyIsToldOfOtherHelp() {
        answer("NOT_QUALIFYING", null);
        submit(onSection3()).statusCode(201).body("status", equalTo("TRIAGE")).body("signposts.name",
                hasItem(containsString("PALS")));
    }

    @Test
    void aPersonWhoMayQualifySoonWaits() {
        answer("NOT_QUALIFYING", TEN_YEARS_AHEAD);
        submit(onSection3()).statusCode(201).body("status", equalTo("PENDING_STATUS_CHANGE"));
    }

    @Test
    void fiftyAtOnceWithTheSameKeyMakeOneReferral() {
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(50)) {
            var calls = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> submit(Tokens.trust("RXM"), key, onSection3()).statusCode(201).extract()
                            .<String> path("id")))
                    .toList();
            assertEquals(1, calls.stream().map(call -> {
                try {
                    return call.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).distinct().count());
        }
    }

    @Test
    void theSameKeyAgainRepeatsTheAnswerAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        String first = submit(Tokens.trust("RXM"), key, onSection3()).statusCode(201).extract().asString();
        String again = submit(Tokens.trust("RXM"), key, onSection3()).statusCode(201).header("Idempotency-Replayed", "true")
                .header("ETag", "\"0\"").extract().asString();
        assertEquals(first, again);
        submit(Tokens.trust("RXM"), key, onSection3().replace("Ward 2", "Ward 3")).statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void validateOnlyStoresNothing() {
        eligibility.answers("/v1/eligibility/assessments", 200, determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        long before = count();
        given().auth().oauth2(Tokens.trust("RXM")).contentType("application/json").body(onSection3())
                .post("/v1/referrals?validateOnly=true").then().statusCode(200)
                .body("eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"));
        assertEquals(before, count());
    }

    @Test
    void namesEachFaultOfTheForm() {
        submit("""
                {"person": {"nhsNumber": "4857773456", "dateOfBirth": "2030-01-01"},
                 "referrer": {"kind": "WARD_STAFF", "organisation": {"odsCode": "rxm"}}}""").statusCode(422)
                .body("errors.pointer", hasItems("#/person/nhsNumber", "#/person/dateOfBirth", "#/location",
                        "#/reason", "#/referrer/organisation/odsCode"))
                .body(not(containsString("4857773456")));
        submit("""
                {"person": {"dateOfBirth": "2030-01-01"}, "referrer": {"kind": "WARD_STAFF"},
                 "legalStatus": {"authorities": [{"provision": "S3", "startedAt": "2026-05-01T00:00:00Z", "endedAt": "2026-04-01T00:00:00Z"}]}}""")
                .statusCode(422).body("errors.pointer", containsInAnyOrder("#/person", "#/location", "#/referrer", "#/reason",
                        "#/person/dateOfBirth", "#/legalStatus/authorities/0/startedAt",
                        "#/legalStatus/authorities/0/endedAt"));
    }

    @Test
    void aLanguageTagMayBeLongAndAnEndlessOneIsOnlyAFault() {
        submit(onSection3().replace("\"language\": \"en\"", "\"language\": \"en" + "-aa".repeat(11) + "\"")).statusCode(201);
        submit(onSection3().replace("\"language\": \"en\"", "\"language\": \"en" + "-aa".repeat(3000) + "\"")).statusCode(422)
                .body("errors.pointer", contains("#/communication/language", "#/communication/language"));
    }

    @Test
    void anEmptyFormHearsOfEverythingThatIsTheLeast() {
        submit("{}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/person", "#/referrer", "#/location", "#/reason"));
    }

    @Test
    void anUnusedLegalStatusCodeIsRefusedRatherThanGuessedAt() {
        submit(ReferralForms.withLegalStatus("{\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"34\"}}"))
                .statusCode(422)
                .body("errors.pointer", contains("#/legalStatus/legalStatusCode/code"));
        submit(ReferralForms.withLegalStatus("{\"legalStatusCode\": {\"system\": \"WALES\", \"code\": \"36\"}}"))
                .statusCode(422)
                .body("errors.pointer", contains("#/legalStatus/legalStatusCode/code"));
    }

    @Test
    void aTrustCannotReferForAnotherTrust() {
        submit(onSection3().replace("\"odsCode\": \"RXM\"", "\"odsCode\": \"RXT\"")).statusCode(422)
                .body("errors.code", contains("NOT_YOUR_ORGANISATION"));
    }

    @Test
    void anotherTrustGets404AndTheRefusalIsOnRecord() {
        UUID id = submitted(onSection3());
        given().auth().oauth2(Tokens.trust("RXT")).get("/v1/referrals/" + id).then().statusCode(404).body("code",
                equalTo("NOT_FOUND"));
        assertEquals("NOT_YOUR_ORGANISATION", Rows.accessLog(id).getLast().get("refusal_reason"));
    }

    @Test
    void aTrustSeesTheProgressAndStaffTheForm() {
        UUID id = submitted(onSection3());
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/referrals/" + id).then().statusCode(200).header("ETag", "\"0\"")
                .body("progress", equalTo("Accepted")).body("person", nullValue()).body("reason", nullValue());
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/referrals/" + id).then().statusCode(200)
                .body("person.familyName", equalTo("Okafor"))
                .body("legalStatus.authorities[0].startedAt", equalTo("2026-05-01T10:00:00Z"))
                .body("keyDates[0].at", equalTo("2026-12-01T10:00:00Z")).body("actions[0].reason", equalTo("STATUS"));
        assertEquals(3, Rows.accessLog(id).size());
    }

    @Test
    void ofOurOwnServicesOnlyCaseworkReadsTheForm() {
        UUID id = submitted(onSection3());
        given().auth().oauth2(Tokens.service("casework-service")).get("/v1/referrals/" + id).then().statusCode(200)
                .body("person.familyName", equalTo("Okafor"));
        given().auth().oauth2(Tokens.service("notification-service")).get("/v1/referrals/" + id).then().statusCode(404);
    }

    @Test
    void listsPageByCursorAndATrustListsOnlyItsOwn() {
        for (int i = 0; i < 3; i++) {
            submitted(onSection3());
        }
        String trust = Tokens.trust("RXM");
        var first = given().auth().oauth2(trust).get("/v1/referrals?limit=2").then().statusCode(200).body("items", hasSize(2))
                .header("Link", containsString("rel=\"next\"")).extract();
        given().auth().oauth2(trust).get("/v1/referrals?limit=2&cursor=" + first.path("next")).then().statusCode(200)
                .body("items.id", not(hasItem(first.<String> path("items[0].id"))));
        given().auth().oauth2(trust).get("/v1/referrals?status=TRIAGE&cursor=" + first.path("next")).then().statusCode(400)
                .body("code", equalTo("CURSOR_NOT_VALID"));
        given().auth().oauth2(Tokens.trust("RXT")).get("/v1/referrals").then().statusCode(200).body("items", hasSize(0));
        given().auth().oauth2(trust).get("/v1/referrals?status=NONSENSE").then().statusCode(400).body("errors.pointer",
                contains("#/query/status"));
    }

    private void answer(String outcome, String reevaluateAt) {
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), outcome, reevaluateAt));
    }

    private static long count() {
        return (Long) Rows.query("SELECT count(*) AS n FROM referral").getFirst().get("n");
    }
}
