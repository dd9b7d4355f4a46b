package org.imha.eligibility.ruleset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RuleSetResourceTest {

    @Test
    void publishesEveryRuleSetWithItsDates() {
        read("").statusCode(200).body("items.id", contains("ENG-2009", "WAL-2012", "ENG-2025", "WAL-2025"))
                .body("items.inForce", contains(true, true, false, false))
                .body("items.inForceFrom", contains("2009-04-01", "2012-01-03", null, null))
                .body("items.country", contains("ENGLAND", "WALES", "ENGLAND", "WALES")).body("next", nullValue());
    }

    @Test
    void publishesEachRuleInWords() {
        read("/ENG-2025").statusCode(200).body("version", equalTo("1")).body("rules", hasSize(12))
                .body("rules[7].id", equalTo("E25-08")).body("rules[7].citation", equalTo("MHA 1983 s.130CA"))
                .body("rules[7].outcome", equalTo("QUALIFIES_INFORMAL"))
                .body("rules[7].reasons.code", hasItem("INFORMAL_INPATIENT")).body("rules[7].reads", hasItem("/inpatient"))
                .body("rules.condition", everyItem(notNullValue()));
    }

    @Test
    void doesNotKnowWhatIsNotWritten() {
        read("/ENG-1959").statusCode(404);
    }

    private static ValidatableResponse read(String path) {
        return given().auth().oauth2(Tokens.role(Role.COMMISSIONER)).get("/v1/eligibility/rule-sets" + path).then();
    }
}
