package org.imha.referral.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.informal;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.ruleSets;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.TrialAnswers;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ReviewResourceTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";
    private static final String ASSESSMENTS = "/v1/eligibility/assessments";
    private static final String RULE_SETS = "/v1/eligibility/rule-sets";
    private static final String REVIEWS = "/v1/eligibility-reviews";

    @Inject
    ReviewSweep sweep;
    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void nothingIsOpenAndEligibilityKnowsBothRuleSets() {
        eligibility.forget();
        breakers.resetAll();
        Rows.execute("""
                UPDATE referral SET status = 'SIGNPOSTED', next_ask_at = NULL, information_requested = NULL, merged_into = NULL,
                declined_may_tell_referrer = NULL, declined_reoffer_on = NULL""");
        Rows.execute("UPDATE eligibility_review SET status = 'DONE', finished_at = now() WHERE status = 'RUNNING'");
        eligibility.answers(RULE_SETS, 200, ruleSets("ENG-2009"));
        eligibility.answers(ASSESSMENTS, TrialAnswers.toAll());
    }

    @Test
    void tellsWhatWouldChangeAndChangesNothing() {
        // Given
        UUID informal = inTriage();
        UUID detained = detained();
        List<Map<String, Object>> before = referrals();
        UUID review = started();

        // When
        sweep.goOn();

        // Then
        assertEquals(before, referrals());
        read(review).body("status", equalTo("DONE")).body("total", equalTo(2)).body("asked", equalTo(2))
                .body("counts.find { it.from == 'NOT_QUALIFYING' }.to", equalTo("QUALIFIES_INFORMAL"))
                .body("counts.find { it.from == 'QUALIFIES_COMPULSORY' }.to", equalTo("QUALIFIES_COMPULSORY"))
                .body("counts.referrals", contains(1, 1)).body("finishedAt", notNullValue()).body("failure", nullValue());
        changes(review, "").body("items.referralId", contains(informal.toString()))
                .body("items[0].from", equalTo("NOT_QUALIFYING")).body("items[0].to", equalTo("QUALIFIES_INFORMAL"))
                .body("items[0].reference", notNullValue()).body("next", nullValue());
        assertEquals("LIST", lastAccess(informal).get("action"));
        assertEquals("some-manager", lastAccess(informal).get("actor_id"));
        assertEquals("referral-service", lastAccess(detained).get("actor_id"));
    }

    @Test
    void leavesOutThoseWithAnOverrideSinceTheTrialWouldNotDecideAboutThem() {
        // Given
        UUID named = inTriage();
        detained();
        Rows.execute("UPDATE referral SET rule_set_override = 'ENG-2009', rule_set_override_reason = 'reg. 4' WHERE id = ?",
                named);
        UUID review = started();

        // When
        sweep.goOn();

        // Then
        read(review).body("total", equalTo(1)).body("asked", equalTo(1)).body("counts.to", contains("QUALIFIES_COMPULSORY"));
        changes(review, "").body("items", empty());
    }

    @Test
    void asksUnderTheRuleSetNamedWithTheFactsOfTheReferral() {
        inTriage();
        started();
        sweep.goOn();
        String asked = eligibility.requests().getLast();
        assertTrue(asked.startsWith("POST " + ASSESSMENTS + " {\"ruleSet\":\"ENG-2025\",\"facts\":[{"), asked);
        assertTrue(asked.contains("\"inpatient\":true"), asked);
    }

    @Test
    void isAcceptedAtOnceAndTheSameKeyStartsItOnce() {
        String key = UUID.randomUUID().toString();
        String id = start("{\"ruleSet\": \"ENG-2025\"}", key).statusCode(202).header("Cache-Control", "no-store")
                .header("Location", containsString(REVIEWS + "/")).body("status", equalTo("RUNNING"))
                .body("ruleSet", equalTo("ENG-2025")).body("total", equalTo(0)).body("asked", equalTo(0))
                .body("counts", empty()).body("startedBy", equalTo("some-manager")).extract().path("id");
        assertEquals("CREATE", lastAccess(UUID.fromString(id)).get("action"));
        start("{\"ruleSet\": \"ENG-2025\"}", key).statusCode(202).header("Idempotency-Replayed", "true")
                .header("Location", endsWith(id)).body("id", equalTo(id));
        assertEquals("READ", lastAccess(UUID.fromString(id)).get("action"));
        manager().get(REVIEWS + "?limit=1").then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void aRuleSetThatDoesNotExistIsRefused() {
        start("{\"ruleSet\": \"ENG-1959\"}", UUID.randomUUID().toString()).statusCode(422)
                .body("errors.pointer", contains("#/ruleSet")).body("errors.code", contains("UNKNOWN_RULE_SET"));
        start("{\"ruleSet\": \"<b>\"}", UUID.randomUUID().toString()).statusCode(422).body("errors.pointer",
                contains("#/ruleSet"));
        start("{}", UUID.randomUUID().toString()).statusCode(422).body("errors.pointer", contains("#/ruleSet"));
        manager().body("{\"ruleSet\": \"ENG-2025\"}").post(REVIEWS).then().statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void startedWhileEligibilityIsAwayItWaitsAndFailsOnlyWhenThereIsNoSuchRuleSet() {
        // Given
        eligibility.answers(RULE_SETS, 503, "{}");
        UUID review = UUID.fromString(
                start("{\"ruleSet\": \"ENG-1959\"}", UUID.randomUUID().toString()).statusCode(202).extract().path("id"));
        sweep.goOn();
        read(review).body("status", equalTo("RUNNING"));

        // When
        breakers.resetAll();
        eligibility.answers(RULE_SETS, 200, ruleSets("ENG-2009"));
        sweep.goOn();

        // Then
        read(review).body("status", equalTo("FAILED")).body("failure", equalTo("UNKNOWN_RULE_SET"));
    }

    @Test
    void goesOnWhereItStoppedWhenEligibilityWentAwayInBetween() {
        // Given
        List<UUID> ids = Stream.generate(this::inTriage).limit(150).toList();
        UUID review = started();
        answersOnce();
        sweep.goOn();
        read(review).body("status", equalTo("RUNNING")).body("asked", equalTo(100)).body("total", equalTo(150));

        // When
        breakers.resetAll();
        eligibility.answers(ASSESSMENTS, TrialAnswers.toAll());
        sweep.goOn();

        // Then
        read(review).body("status", equalTo("DONE")).body("asked", equalTo(150)).body("counts.referrals", contains(150));
        var first = changes(review, "?limit=100").body("items", hasSize(100)).extract();
        var second = changes(review, "?limit=100&cursor=" + first.path("next")).body("items", hasSize(50))
                .body("next", nullValue()).extract();
        assertEquals(ids.stream().map(UUID::toString).toList(), Stream.concat(
                first.<List<String>> path("items.referralId").stream(),
                second.<List<String>> path("items.referralId").stream()).toList());
    }

    @Test
    void whoWasKilledIsTakenOverWhenTheLeaseIsOver() {
        // Given
        inTriage();
        UUID review = started();
        Rows.execute("UPDATE eligibility_review SET leased_until = now() + interval '20 seconds' WHERE id = ?", review);
        sweep.goOn();
        read(review).body("asked", equalTo(0));

        // When
        Rows.execute("UPDATE eligibility_review SET leased_until = now() - interval '1 second' WHERE id = ?", review);
        sweep.goOn();

        // Then
        read(review).body("status", equalTo("DONE")).body("asked", equalTo(1));
    }

    @Test
    void oneReferralWhoseFactsAreNotTakenDoesNotStopTheOthers() {
        // Given
        UUID unreadable = detained();
        UUID informal = inTriage();
        UUID other = inTriage();
        eligibility.answers(ASSESSMENTS, TrialAnswers.refusing(facts -> facts.path("authorities").size() > 0));
        UUID review = started();

        // When
        sweep.goOn();

        // Then
        read(review).body("status", equalTo("DONE")).body("asked", equalTo(3));
        changes(review, "").body("items.referralId",
                contains(unreadable.toString(), informal.toString(), other.toString()))
                .body("items.to", contains("NOT_ANSWERED", "QUALIFIES_INFORMAL", "QUALIFIES_INFORMAL"));
    }

    @Test
    void aReviewThatDoesNotExistIsNotFoundAndTheRefusalIsOnRecord() {
        UUID nobodys = UUID.randomUUID();
        read(nobodys, 404).body("code", equalTo("NOT_FOUND"));
        manager().get(REVIEWS + "/" + nobodys + "/changes").then().statusCode(404);
        assertEquals("NOT_FOUND", lastAccess(nobodys).get("refusal_reason"));
    }

    @Test
    void validateOnlyStartsNothing() {
        long before = (Long) Rows.query("SELECT count(*) AS n FROM eligibility_review").getFirst().get("n");
        manager().body("{\"ruleSet\": \"ENG-2025\"}").post(REVIEWS + "?validateOnly=true").then().statusCode(200);
        assertEquals(before, Rows.query("SELECT count(*) AS n FROM eligibility_review").getFirst().get("n"));
    }

    /** Answers the first question and is gone. */
    private void answersOnce() {
        eligibility.answers(ASSESSMENTS, body -> {
            eligibility.answers(ASSESSMENTS, 503, "{}");
            return TrialAnswers.toAll().apply(body);
        });
    }

    private UUID inTriage() {
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        return submitted(informal());
    }

    private UUID detained() {
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        return submitted(onSection3());
    }

    private UUID started() {
        return UUID.fromString(
                start("{\"ruleSet\": \"ENG-2025\"}", UUID.randomUUID().toString()).statusCode(202).extract().path("id"));
    }

    private static ValidatableResponse start(String body, String key) {
        return manager().header("Idempotency-Key", key).body(body).post(REVIEWS).then();
    }

    private static ValidatableResponse read(UUID review) {
        return read(review, 200);
    }

    private static ValidatableResponse read(UUID review, int status) {
        return manager().get(REVIEWS + "/" + review).then().statusCode(status);
    }

    private static ValidatableResponse changes(UUID review, String query) {
        return manager().get(REVIEWS + "/" + review + "/changes" + query).then().statusCode(200);
    }

    private static RequestSpecification manager() {
        return given().auth().oauth2(Tokens.role(Role.MANAGER)).contentType("application/json");
    }

    private static Map<String, Object> lastAccess(UUID id) {
        return Rows.accessLog(id).getLast();
    }

    private static List<Map<String, Object>> referrals() {
        return Rows.query("SELECT id, version, status, rule_set, next_ask_at, eligibility::text FROM referral ORDER BY id");
    }
}
