package org.imha.eligibility.determination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeterminationResourceTest {

    private static final String PATH = "/v1/eligibility/determinations";
    private static final String SECTION_3 = "{\"authorities\": [{\"provision\": \"S3\"}]}";
    private static final String INFORMAL = "{\"inpatient\": true, \"mentalDisorderCare\": true}";

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void decidesAndSaysWhy() {
        // Given
        UUID referral = UUID.randomUUID();
        // When
        ValidatableResponse answer = determine(referral, SECTION_3);
        // Then
        answer.statusCode(201).header("Location", startsWith("http")).header("Cache-Control", "no-store")
                .body("id", notNullValue()).body("referralId", equalTo(referral.toString()))
                .body("outcome", equalTo("QUALIFIES_COMPULSORY")).body("heads", contains("LIABLE_TO_BE_DETAINED"))
                .body("reasons", hasSize(1)).body("reasons[0].rule", equalTo("E09-03"))
                .body("reasons[0].code", equalTo("DETAINED"))
                .body("reasons[0].text", startsWith("You are liable to be detained under section 3"))
                .body("reasons[0].citation", equalTo("MHA 1983 s.130C(2)(a)"))
                .body("missingFacts", empty()).body("warnings", empty())
                .body("evaluatedAt", endsWith("Z")).body("reevaluateAt", nullValue()).body("supersedes", nullValue())
                .body("ruleSet.id", equalTo("ENG-2009")).body("ruleSet.version", equalTo("1"))
                .body("ruleSet.inForce", equalTo(true));
    }

    @Test
    void keepsTheAnswerAnnouncesItAndRecordsTheAccess() {
        // When
        UUID id = id(determine(UUID.randomUUID(), SECTION_3));
        // Then
        Map<String, Object> row = Rows.query("SELECT * FROM determination WHERE id = ?", id).getFirst();
        assertEquals("QUALIFIES_COMPULSORY", row.get("outcome"));
        assertEquals(List.of("uk.org.imha.eligibility.determined.v1"), Rows.announced(id));
        assertEquals(List.of("CREATE"), Rows.accessLog(id).stream().map(line -> line.get("action")).toList());
    }

    @Test
    void tellsTheOthersTheClassOfOutcomeOnly() {
        // When
        UUID id = id(determine(UUID.randomUUID(), SECTION_3));
        // Then
        String payload = (String) Rows.query("SELECT payload FROM outbox WHERE aggregateid = ?", id).getFirst().get("payload");
        assertTrue(payload.contains("\"standing\":\"QUALIFIES\""));
        assertFalse(payload.contains("S3") || payload.contains("section") || payload.contains("COMPULSORY"));
    }

    @Test
    void sameFactsAndReferralAreTheSameDetermination() {
        // Given
        UUID referral = UUID.randomUUID();
        UUID first = id(determine(referral, SECTION_3).statusCode(201));
        // When
        UUID second = id(determine(referral, SECTION_3).statusCode(200));
        // Then
        assertEquals(first, second);
        assertEquals(1, Rows.announced(first).size());
    }

    @Test
    void otherFactsSupersede() {
        // Given
        UUID referral = UUID.randomUUID();
        UUID first = id(determine(referral, INFORMAL));
        // When
        UUID second = id(determine(referral, SECTION_3).statusCode(201).body("supersedes", equalTo(first.toString())));
        UUID third = id(determine(referral, INFORMAL).statusCode(201).body("supersedes", equalTo(second.toString())));
        // Then
        reading().queryParam("referralId", referral).get(PATH).then().statusCode(200)
                .body("items.id", contains(third.toString(), second.toString(), first.toString())).body("next", nullValue());
    }

    @Test
    void sameFactsAreDecidedAnewOnceTimeMayHaveChangedTheAnswer() {
        // Given
        UUID referral = UUID.randomUUID();
        String facts = "{\"authorities\": [{\"provision\": \"S5_4\", \"startedAt\": \"%s\"}]}".formatted(Instant.now());
        UUID first = id(determine(referral, facts).body("outcome", equalTo("NOT_QUALIFYING")));
        clock.forward(Duration.ofHours(5));
        determine(referral, facts).statusCode(200).body("id", equalTo(first.toString()));
        // When
        clock.forward(Duration.ofHours(2));
        ValidatableResponse answer = determine(referral, facts);
        // Then
        answer.statusCode(201).body("outcome", equalTo("UNDETERMINED")).body("supersedes", equalTo(first.toString()));
        determine(referral, facts).statusCode(200);
    }

    @Test
    void factsThatNameTheirInstantAreDecidedOnce() {
        // Given
        UUID referral = UUID.randomUUID();
        String facts = """
                {"evaluateAt": "2026-06-10T12:00:00+01:00", "authorities": [{"provision": "S136"}]}""";
        determine(referral, facts).statusCode(201).body("effectiveAt", equalTo("2026-06-10T11:00:00Z"))
                .body("reevaluateAt", equalTo("2026-06-11T11:00:00Z"));
        // When
        ValidatableResponse answer = determine(referral, facts);
        // Then
        answer.statusCode(200);
    }

    @Test
    void manyWhoAskAtOnceGetOneDetermination() throws Exception {
        // Given
        UUID referral = UUID.randomUUID();
        Callable<UUID> ask = () -> id(determine(referral, SECTION_3));
        // When
        Set<UUID> answers = new HashSet<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<UUID> answer : many.invokeAll(Stream.generate(() -> ask).limit(24).toList())) {
                answers.add(answer.get());
            }
        }
        // Then
        assertEquals(1, answers.size());
        assertEquals(1, Rows.query("SELECT id FROM determination WHERE referral_id = ?", referral).size());
    }

    @Test
    void manyWithDifferentFactsMakeOneUnbrokenLine() throws Exception {
        // Given
        UUID referral = UUID.randomUUID();
        // When
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> asks = Stream.iterate(1, n -> n + 1).limit(16).<Callable<Integer>> map(
                    n -> () -> determine(referral, "{\"dateOfBirth\": \"1980-01-%02d\"}".formatted(n)).extract().statusCode())
                    .toList();
            for (Future<Integer> status : many.invokeAll(asks)) {
                assertEquals(201, status.get());
            }
        }
        // Then
        assertEquals(16, Rows.query("SELECT id FROM determination WHERE referral_id = ?", referral).size());
        assertEquals(1,
                Rows.query("SELECT id FROM determination WHERE referral_id = ? AND supersedes IS NULL", referral).size());
    }

    @Test
    void theSameKeyRepeatsTheAnswer() {
        // Given
        UUID key = UUID.randomUUID();
        UUID first = id(determining(key).body(body(null, SECTION_3)).post(PATH).then().statusCode(201));
        // When
        ValidatableResponse again = determining(key).body(body(null, SECTION_3)).post(PATH).then();
        // Then
        again.statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.toString()));
        determining(key).body(body(null, INFORMAL)).post(PATH).then().statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void withoutAReferralOnlyTheKeyTellsARepetition() {
        // When
        UUID first = id(determine(null, SECTION_3).statusCode(201));
        UUID second = id(determine(null, SECTION_3).statusCode(201));
        // Then
        assertFalse(first.equals(second));
    }

    @Test
    void tryingOutStoresNothing() {
        // Given
        UUID referral = UUID.randomUUID();
        // When
        ValidatableResponse answer = determining(UUID.randomUUID()).queryParam("validateOnly", true)
                .body(body(referral, SECTION_3)).post(PATH).then();
        // Then
        answer.statusCode(200).body("outcome", equalTo("QUALIFIES_COMPULSORY"));
        assertEquals(0, Rows.query("SELECT id FROM determination WHERE referral_id = ?", referral).size());
    }

    @Test
    void contradictoryFactsAreAnsweredWithWarnings() {
        // When
        ValidatableResponse answer = determine(null,
                """
                        {"authorities": [{"provision": "S3", "startedAt": "2026-06-05T09:00:00Z", "endedAt": "2026-06-01T09:00:00Z"}]}""");
        // Then
        answer.statusCode(201).body("outcome", equalTo("UNDETERMINED"))
                .body("warnings", contains(
                        "/authorities/0/startedAt, /authorities/0/endedAt: The authority ended before it started."))
                .body("missingFacts", contains("/authorities/0/expiresAt", "/authorities/0/endedAt"));
    }

    @Test
    void unknownCodesAndFieldsAreRefusedWithAPointerToEach() {
        // When
        ValidatableResponse answer = determine(null, """
                {"authorities": [{"provision": "S99", "since": "2026-06-05T09:00:00Z"}], "hospitalCountry": "FRANCE",
                 "detained": true, "dateOfBirth": "yesterday"}""");
        // Then
        answer.statusCode(400).contentType("application/problem+json").body("code", equalTo("BODY_NOT_READABLE"))
                .body("errors.pointer", containsInAnyOrder("#/facts/authorities/0/provision", "#/facts/authorities/0/since",
                        "#/facts/hospitalCountry", "#/facts/detained", "#/facts/dateOfBirth"));
    }

    @Test
    void anUnusedLegalStatusCodeIsRefusedAndNeverEchoed() {
        determine(null, "{\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"ZZ34\"}}").statusCode(422)
                .body("errors.pointer", contains("#/facts/legalStatusCode/code")).body(not(equalTo("ZZ34")));
        determine(null, "{\"legalStatusCode\": {\"code\": \"02\"}}").statusCode(422)
                .body("errors.pointer", contains("#/facts/legalStatusCode/system"));
        determine(null, "null").statusCode(422).body("errors.pointer", contains("#/facts"));
    }

    @Test
    void refusesMoreAuthoritiesThanAnybodyHas() {
        // Given
        String many = "{\"provision\": \"S3\"},".repeat(51).replaceAll(",$", "");
        // Then
        determine(null, "{\"authorities\": [" + many + "]}").statusCode(422)
                .body("errors.pointer", contains("#/facts/authorities"));
    }

    @Test
    void nobodyQualifiedBeforeTheSchemeBegan() {
        determine(null, "{\"evaluateAt\": \"2009-03-31T22:59:59Z\"}").statusCode(422)
                .body("code", equalTo("NO_RULE_SET_IN_FORCE"));
        determine(null, "{\"evaluateAt\": \"2009-03-31T23:00:00Z\"}").statusCode(201);
    }

    @Test
    void anAuthorityOfWhichNothingIsSaidIsOneThatNobodyKnows() {
        determine(null, "{\"authorities\": [null]}").statusCode(201).body("outcome", equalTo("UNDETERMINED"));
        determine(null, "{\"authorities\": [{}]}").statusCode(201).body("outcome", equalTo("UNDETERMINED"));
    }

    @Test
    void showsADeterminationAndRecordsWhoSawIt() {
        // Given
        UUID id = id(determine(UUID.randomUUID(), SECTION_3));
        // When
        ValidatableResponse answer = reading().get(PATH + "/" + id).then();
        // Then
        answer.statusCode(200).body("id", equalTo(id.toString())).body("reasons[0].rule", equalTo("E09-03"));
        assertEquals(List.of("CREATE", "READ"), Rows.accessLog(id).stream().map(line -> line.get("action")).toList());
        assertEquals("some-coordinator", Rows.accessLog(id).getLast().get("actor_id"));
    }

    @Test
    void listsByPage() {
        // Given
        UUID referral = UUID.randomUUID();
        UUID first = id(determine(referral, INFORMAL));
        UUID second = id(determine(referral, SECTION_3));
        // When
        String next = reading().queryParam("referralId", referral).queryParam("limit", 1).get(PATH).then().statusCode(200)
                .body("items.id", contains(second.toString())).header("Link", endsWith("rel=\"next\"")).extract()
                .path("next");
        // Then
        reading().queryParam("referralId", referral).queryParam("limit", 1).queryParam("cursor", next).get(PATH).then()
                .body("items.id", contains(first.toString())).body("next", nullValue());
        reading().queryParam("referralId", UUID.randomUUID()).queryParam("cursor", next).get(PATH).then().statusCode(400);
    }

    @Test
    void aListNeedsItsReferral() {
        reading().get(PATH).then().statusCode(400).body("errors.pointer", contains("#/query/referralId"));
        reading().queryParam("referralId", "x").get(PATH).then().statusCode(400);
        reading().queryParam("referralId", UUID.randomUUID()).get(PATH).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        reading().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        reading().get(PATH + "/nonsense").then().statusCode(404);
    }

    @Test
    void nobodyCanChangeADetermination() {
        // Given
        UUID id = id(determine(UUID.randomUUID(), SECTION_3));
        // When
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> Rows.execute("UPDATE determination SET outcome = 'NOT_QUALIFYING' WHERE id = ?", id));
        // Then
        assertTrue(refused.getMessage().contains("permission denied"));
    }

    private static ValidatableResponse determine(UUID referral, String facts) {
        return determining(UUID.randomUUID()).body(body(referral, facts)).post(PATH).then();
    }

    private static String body(UUID referral, String facts) {
        return "{\"referralId\": %s, \"facts\": %s}".formatted(referral == null ? null : "\"" + referral + "\"", facts);
    }

    private static RequestSpecification determining(UUID key) {
        return given().auth().oauth2(Tokens.service("referral-service")).header("Idempotency-Key", key)
                .contentType("application/json");
    }

    private static RequestSpecification reading() {
        return given().auth().oauth2(Tokens.role(Role.COORDINATOR));
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }
}
