package org.imha.eligibility.determination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssessmentResourceTest {

    @Test
    void givesTheAnswerOfADeterminationAndKeepsNothing() {
        // Given
        long before = determinations();
        // When
        ValidatableResponse answer = assess("""
                {"facts": {"evaluateAt": "2026-06-10T12:00:00+01:00", "treatment":
                 {"section": "S58A", "discussedWith": "APPROVED_CLINICIAN"}, "dateOfBirth": "2008-09-01"}}""");
        // Then
        answer.statusCode(200).body("outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("heads", contains("SECTION_58A_TREATMENT"))
                .body("reasons.citation", contains("MHA 1983 s.130C(3)(b)"))
                .body("reevaluateAt", equalTo("2026-08-31T23:00:00Z")).body("ruleSet.id", equalTo("ENG-2009"))
                .body("$", not(hasKey("id")));
        assertEquals(before, determinations());
    }

    @Test
    void namesWhatIsMissing() {
        assess("{\"facts\": {\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"99\"}}}").statusCode(200)
                .body("outcome", equalTo("UNDETERMINED")).body("missingFacts", contains("/authorities/0/provision"));
    }

    @Test
    void answersAboutNothingToo() {
        assess("{\"facts\": {}}").statusCode(200).body("outcome", equalTo("NOT_QUALIFYING")).body("heads", empty());
    }

    @Test
    void refusesWhatCannotBeRead() {
        assess("{\"facts\": {\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"11\"}}}").statusCode(422)
                .body("errors.pointer", contains("#/facts/legalStatusCode/code"));
        assess("{\"facts\": {\"treatment\": {\"section\": \"S58\"}}}").statusCode(400)
                .body("errors.pointer", contains("#/facts/treatment/section"));
        assess("{}").statusCode(422).body("errors.pointer", contains("#/facts"));
        assess("{").statusCode(400);
    }

    private static ValidatableResponse assess(String body) {
        return given().auth().oauth2(Tokens.role(Role.MANAGER)).contentType("application/json").body(body)
                .post("/v1/eligibility/assessments").then();
    }

    private static long determinations() {
        return (long) Rows.query("SELECT count(*) AS n FROM determination").getFirst().get("n");
    }
}
