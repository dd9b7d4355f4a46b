package org.imha.eligibility.determination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A rule set that is named for one person, whatever the calendar says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RuleSetOverrideTest {

    private static final String PATH = "/v1/eligibility/determinations";
    private static final String ENG_2025 = """
            {"ruleSet": "ENG-2025", "reason": "Transitional regulations, reg. 4"}""";

    @Test
    void asksTheRuleSetNamedAlthoughItIsNotInForceAndKeepsWhy() {
        // When
        UUID id = id(determine(UUID.randomUUID(), ENG_2025).statusCode(201).body("outcome", equalTo("QUALIFIES_INFORMAL"))
                .body("ruleSet.id", equalTo("ENG-2025")).body("ruleSet.inForce", equalTo(false))
                .body("override.ruleSet", equalTo("ENG-2025"))
                .body("override.reason", equalTo("Transitional regulations, reg. 4"))
                .body("warnings",
                        contains("/ruleSet: ENG-2025 is not in force at that instant; it was asked by name.")));
        // Then
        Map<String, Object> row = Rows.query("SELECT rule_set_id, override_reason FROM determination WHERE id = ?", id)
                .getFirst();
        assertEquals(Map.of("rule_set_id", "ENG-2025", "override_reason", "Transitional regulations, reg. 4"), row);
        as(Tokens.role(Role.COORDINATOR)).get(PATH + "/" + id).then().body("override.ruleSet", equalTo("ENG-2025"))
                .body("ruleSet.inForce", equalTo(false));
    }

    @Test
    void theRuleSetInForceMayBeNamedBeforeItIsReplaced() {
        determine(UUID.randomUUID(), ENG_2025.replace("2025", "2009")).statusCode(201)
                .body("outcome", equalTo("NOT_QUALIFYING")).body("ruleSet.inForce", equalTo(true))
                .body("override.ruleSet", equalTo("ENG-2009"));
    }

    @Test
    void withAndWithoutItAreDifferentQuestionsAndEachIsAnsweredOnce() {
        // Given
        UUID referral = UUID.randomUUID();
        UUID first = id(determine(referral, "null").statusCode(201).body("override", nullValue()));
        // When
        UUID named = id(determine(referral, ENG_2025).statusCode(201).body("supersedes", equalTo(first.toString())));
        determine(referral, ENG_2025).statusCode(200).body("id", equalTo(named.toString()));
        UUID otherReason = id(determine(referral, ENG_2025.replace("reg. 4", "reg. 5")).statusCode(201));
        // Then
        determine(referral, "null").statusCode(201).body("supersedes", equalTo(otherReason.toString()))
                .body("ruleSet.id", equalTo("ENG-2009")).body("override", nullValue());
    }

    @Test
    void namingTheRuleSetThatTheCalendarChoosesIsStillAnotherQuestion() {
        UUID referral = UUID.randomUUID();
        UUID first = id(determine(referral, "null"));
        determine(referral, ENG_2025.replace("2025", "2009")).statusCode(201).body("id", not(equalTo(first.toString())));
    }

    @Test
    void anUnknownRuleSetAndAMissingReasonAreRefused() {
        determine(null, "{\"ruleSet\": \"ENG-1959\", \"reason\": \"Why\"}").statusCode(422)
                .body("errors.pointer", contains("#/override/ruleSet")).body("errors.code", contains("UNKNOWN_CODE"));
        determine(null, "{\"reason\": \" \"}").statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/override/ruleSet", "#/override/reason"));
        determine(null, "{\"ruleSet\": \"ENG-2009\", \"reason\": \"%s\"}".formatted("x".repeat(1001))).statusCode(422)
                .body("errors.pointer", contains("#/override/reason"));
    }

    @Test
    void isForAManagerAndNotForACoordinatorToSend() {
        ask(Tokens.role(Role.MANAGER), UUID.randomUUID(), ENG_2025).statusCode(201);
        ask(Tokens.role(Role.COORDINATOR), UUID.randomUUID(), "null").statusCode(201);
        ask(Tokens.role(Role.COORDINATOR), UUID.randomUUID(), ENG_2025).statusCode(403).body("code", equalTo("NOT_ALLOWED"))
                .body("errors.pointer", contains("#/override"));
        Map<String, Object> refusal = Rows
                .query("SELECT actor_id, refusal_reason FROM access_log WHERE refusal_reason IS NOT NULL"
                        + " ORDER BY at DESC LIMIT 1")
                .getFirst();
        assertEquals(Map.of("actor_id", "some-coordinator", "refusal_reason", "OVERRIDE_NOT_ALLOWED"), refusal);
    }

    /** In hospital of her own will: a right under ENG-2025 and none under ENG-2009. */
    private static ValidatableResponse determine(UUID referral, String override) {
        return ask(Tokens.service("referral-service"), referral, override);
    }

    private static ValidatableResponse ask(String token, UUID referral, String override) {
        return as(token).header("Idempotency-Key", UUID.randomUUID()).contentType("application/json").body("""
                {"referralId": %s, "facts": {"inpatient": true, "mentalDisorderCare": true}, "override": %s}"""
                .formatted(referral == null ? null : "\"" + referral + "\"", override)).post(PATH).then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }
}
