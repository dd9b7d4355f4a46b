package org.imha.referral.override;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.informal;
import static org.imha.referral.testing.ReferralForms.ruleSets;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
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
class RuleSetOverrideResourceTest {

    private static final String RULE_SETS = "/v1/eligibility/rule-sets";
    private static final String ENG_2009 = """
            {"ruleSet": "ENG-2009", "reason": "Transitional regulations, reg. 4"}""";

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void eligibilityKnowsBothRuleSets() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers(RULE_SETS, 200, ruleSets("ENG-2025"));
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "NOT_QUALIFYING", null, "ENG-2025"));
    }

    @Test
    void aManagerNamesTheRuleSetAndEligibilityIsDueAtOnce() {
        // Given
        UUID id = submitted(informal());
        // When
        override(id, "\"0\"", ENG_2009).statusCode(200).header("ETag", "\"1\"").header("Cache-Control", "no-store")
                .body("id", equalTo(id.toString())).body("status", equalTo("TRIAGE"))
                .body("ruleSetOverride.ruleSet", equalTo("ENG-2009"))
                .body("ruleSetOverride.reason", equalTo("Transitional regulations, reg. 4"));
        // Then
        var row = Rows.query("""
                SELECT rule_set_override, rule_set_override_reason, next_ask_at <= now() AS due FROM referral WHERE id = ?""",
                id).getFirst();
        assertEquals("ENG-2009", row.get("rule_set_override"));
        assertEquals("Transitional regulations, reg. 4", row.get("rule_set_override_reason"));
        assertEquals(true, row.get("due"));
        assertEquals(
                List.of("TRIAGE", "TRIAGE", "some-manager", "RULE_SET_OVERRIDE ENG-2009: Transitional regulations, reg. 4"),
                lastOfHistory(id));
        assertEquals("some-manager", Rows.accessLog(id).getLast().get("actor_id"));
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void staffSeeItWithWhatTheyMayDoAboutItAndATrustDoesNot() {
        // Given
        UUID id = submitted(informal());
        assertEquals(List.of("rule-set-override true null", "rule-set-override-lifting false RULE_SET_NOT_OVERRIDDEN"),
                actions(id, Tokens.role(Role.MANAGER)));
        override(id, "\"0\"", ENG_2009).statusCode(200);
        // When
        read(id, Tokens.role(Role.COORDINATOR)).body("ruleSetOverride.reason", equalTo("Transitional regulations, reg. 4"));
        String trust = read(id, Tokens.trust("RXM")).body("ruleSetOverride", nullValue()).extract().asString();
        String casework = read(id, Tokens.service("casework-service")).extract().asString();
        // Then
        assertTrue(!trust.contains("Transitional") && !casework.contains("Transitional"));
        assertEquals(List.of("rule-set-override true null", "rule-set-override-lifting true null"),
                actions(id, Tokens.role(Role.MANAGER)));
        assertEquals(List.of("rule-set-override false ROLE", "rule-set-override-lifting false ROLE"),
                actions(id, Tokens.role(Role.COORDINATOR)));
    }

    @Test
    void isReplacedAndLiftedAndEachIsOnRecord() {
        // Given
        UUID id = submitted(informal());
        override(id, "\"0\"", ENG_2009).statusCode(200);
        override(id, "\"1\"", ENG_2009.replace("2009", "2025")).statusCode(200).body("ruleSetOverride.ruleSet",
                equalTo("ENG-2025"));
        Rows.execute("UPDATE referral SET next_ask_at = NULL WHERE id = ?", id);
        // When
        lift(id, "\"2\"").statusCode(200).header("ETag", "\"3\"").body("ruleSetOverride", nullValue());
        // Then
        assertEquals(List.of("TRIAGE", "TRIAGE", "some-manager", "RULE_SET_OVERRIDE_LIFTED"), lastOfHistory(id));
        assertEquals(1, Rows.query("""
                SELECT 1 FROM referral WHERE id = ? AND next_ask_at <= now() AND rule_set_override_reason IS NULL""", id)
                .size());
        lift(id, "\"3\"").statusCode(409).body("code", equalTo("RULE_SET_NOT_OVERRIDDEN"));
    }

    @Test
    void aChangeSaysWhichVersionItMeans() {
        UUID id = submitted(informal());
        override(id, null, ENG_2009).statusCode(428).body("code", equalTo("VERSION_MISSING"));
        override(id, "\"7\"", ENG_2009).statusCode(412).body("code", equalTo("VERSION_STALE"));
        lift(id, null).statusCode(428).body("code", equalTo("VERSION_MISSING"));
        lift(id, "\"7\"").statusCode(412).body("code", equalTo("VERSION_STALE"));
    }

    @Test
    void ofTwoManagersAtOnceOneWins() throws Exception {
        UUID id = submitted(informal());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> override(id, "\"0\"", ENG_2009).extract().statusCode())).toList();
            List<Integer> statuses = List.of(calls.get(0).get(), calls.get(1).get());
            assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        }
    }

    @Test
    void aReferralThatIsOverIsLeftAlone() {
        UUID id = submitted(informal());
        Rows.execute("UPDATE referral SET status = 'SIGNPOSTED' WHERE id = ?", id);
        override(id, "\"0\"", ENG_2009).statusCode(409).body("code", equalTo("REFERRAL_MOVE_NOT_ALLOWED"));
        lift(id, "\"0\"").statusCode(409).body("code", equalTo("REFERRAL_MOVE_NOT_ALLOWED"));
        assertEquals(List.of("rule-set-override false STATUS", "rule-set-override-lifting false STATUS"),
                actions(id, Tokens.role(Role.MANAGER)));
    }

    @Test
    void anUnknownRuleSetAMissingReasonAndAnUnknownReferralAreRefused() {
        UUID id = submitted(informal());
        override(id, "\"0\"", ENG_2009.replace("2009", "1959")).statusCode(422).body("errors.pointer", contains("#/ruleSet"))
                .body("errors.code", contains("UNKNOWN_RULE_SET"));
        override(id, "\"0\"", "{\"ruleSet\": \"<b>\", \"reason\": \" \"}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/ruleSet", "#/reason"));
        override(id, "\"0\"", "{\"ruleSet\": \"ENG-2009\", \"reason\": \"%s\"}".formatted("x".repeat(1001))).statusCode(422)
                .body("errors.pointer", contains("#/reason"));
        override(UUID.randomUUID(), "\"0\"", ENG_2009).statusCode(404);
        lift(UUID.randomUUID(), "\"0\"").statusCode(404);
    }

    @Test
    void whileNobodyCanSayWhichRuleSetsThereAreNothingIsNamed() {
        UUID id = submitted(informal());
        eligibility.answers(RULE_SETS, 503, "{}");
        override(id, "\"0\"", ENG_2009).statusCode(503).body("code", equalTo("TEMPORARILY_UNAVAILABLE"));
        read(id, Tokens.role(Role.MANAGER)).header("ETag", "\"0\"").body("ruleSetOverride", nullValue());
    }

    private static ValidatableResponse override(UUID id, String ifMatch, String body) {
        return changing(ifMatch).contentType("application/json").body(body).post(path(id)).then();
    }

    private static ValidatableResponse lift(UUID id, String ifMatch) {
        return changing(ifMatch).delete(path(id)).then();
    }

    private static RequestSpecification changing(String ifMatch) {
        RequestSpecification request = given().auth().oauth2(Tokens.role(Role.MANAGER));
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static ValidatableResponse read(UUID id, String token) {
        return given().auth().oauth2(token).get("/v1/referrals/" + id).then().statusCode(200);
    }

    private static List<String> actions(UUID id, String token) {
        return read(id, token).extract().<List<Map<String, Object>>> path("actions").stream()
                .filter(action -> action.get("action").toString().startsWith("rule-set-override"))
                .map(action -> action.get("action") + " " + action.get("allowed") + " " + action.get("reason")).toList();
    }

    private static List<Object> lastOfHistory(UUID id) {
        return List.copyOf(Rows.query("""
                SELECT from_status, to_status, by, why FROM referral_status_change WHERE referral_id = ? ORDER BY at""", id)
                .getLast().values());
    }

    private static String path(UUID id) {
        return "/v1/referrals/" + id + "/rule-set-override";
    }
}
