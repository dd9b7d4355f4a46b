package org.imha.eligibility.determination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
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
    void asksARuleSetByNameThoughItIsNotInForce() {
        assess("{\"ruleSet\": \"ENG-2025\", \"facts\": {\"inpatient\": true, \"mentalDisorderCare\": true}}").statusCode(200)
                .body("outcome", equalTo("QUALIFIES_INFORMAL")).body("heads", contains("INFORMAL_PATIENT"))
                .body("ruleSet.id", equalTo("ENG-2025")).body("ruleSet.inForce", equalTo(false))
                .body("warnings", contains("/ruleSet: ENG-2025 is not in force at that instant; it was asked by name."))
                .body("duties.managersInformationDuty", equalTo(true)).body("duties.interviewDuty", equalTo(false));
    }

    @Test
    void asksTheRuleSetOfTheCountryThatTheFactsName() {
        assess("{\"facts\": {\"hospitalCountry\": \"WALES\", \"authorities\": [{\"provision\": \"S5_2\"}]}}").statusCode(200)
                .body("outcome", equalTo("QUALIFIES_COMPULSORY")).body("ruleSet.id", equalTo("WAL-2012"))
                .body("duties.responsibleAuthority.owedBy", contains("LOCAL_HEALTH_BOARD"));
    }

    @Test
    void saysHowACodeWasReadAndWhomElseToAsk() {
        assess("{\"facts\": {\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"5\"}}}").statusCode(200)
                .body("outcome", equalTo("NOT_QUALIFYING")).body("legalStatusCode.code", equalTo("5"))
                .body("legalStatusCode.normalised", equalTo("05")).body("legalStatusCode.meaning", equalTo("section 5(2)"))
                .body("legalStatusCode.criminalProceedings", equalTo("NO")).body("signposts.code", hasItem("ASK_AGAIN"));
    }

    @Test
    void saysWhetherARequestedVisitMustBeMade() {
        assess("{\"visitRequestedBy\": \"NEAREST_RELATIVE\", \"facts\": {\"authorities\": [{\"provision\": \"S2\"}]}}")
                .statusCode(200).body("duties.visitDuty.mustBeMet", equalTo(true))
                .body("duties.visitDuty.citation", equalTo("MHA 1983 s.130B(5)"));
    }

    @Test
    void showsEveryRuleAskedInOrderWithTheFactsThatItRead() {
        given().auth().oauth2(Tokens.role(Role.MANAGER)).contentType("application/json").queryParam("trace", true)
                .body("{\"facts\": {\"legalStatusCode\": {\"system\": \"ENGLAND\", \"code\": \"03\"}}}")
                .post("/v1/eligibility/assessments").then().statusCode(200).body("trace", hasSize(15))
                .body("trace[0].rule", equalTo("E09-01")).body("trace[0].found", equalTo("NOT_MET"))
                .body("trace[2].rule", equalTo("E09-03")).body("trace[2].found", equalTo("QUALIFIES"))
                .body("trace[2].head", equalTo("LIABLE_TO_BE_DETAINED")).body("trace[2].code", equalTo("DETAINED"))
                .body("trace[2].read.fact", hasItem("/authorities"))
                .body("trace[2].read.find { it.fact == '/authorities' }.value[0].provision", equalTo("S3"))
                .body("trace[2].condition", startsWith("A live authority")).body("trace[2].citation", notNullValue());
        given().auth().oauth2(Tokens.role(Role.MANAGER)).contentType("application/json").queryParam("trace", "perhaps")
                .body("{\"facts\": {}}").post("/v1/eligibility/assessments").then().statusCode(400)
                .body("errors.pointer", contains("#/query/trace"));
    }

    @Test
    void answersManyAtOnceInTheirOrder() {
        // Given
        String thousand = "{\"inpatient\": true, \"mentalDisorderCare\": true}, ".repeat(999)
                + "{\"authorities\": [{\"provision\": \"S3\"}]}";
        // When
        ValidatableResponse answer = assess("{\"ruleSet\": \"ENG-2025\", \"facts\": [" + thousand + "]}");
        // Then
        answer.statusCode(200).body("items", hasSize(1000)).body("next", nullValue())
                .body("items[0].outcome", equalTo("QUALIFIES_INFORMAL"))
                .body("items[999].outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("outcomes.QUALIFIES_INFORMAL", equalTo(999)).body("outcomes.QUALIFIES_COMPULSORY", equalTo(1));
        assess("{\"facts\": []}").statusCode(200).body("items", empty());
    }

    @Test
    void refusesAListWithAPointerToEachFault() {
        assess("{\"facts\": [" + "{}, ".repeat(1000) + "{}]}").statusCode(422).body("errors.pointer", contains("#/facts"));
        assess("{\"facts\": [{}, {\"legalStatusCode\": {\"system\": \"WALES\", \"code\": \"36\"}}, {\"legalStatusCode\": {}}]}")
                .statusCode(422).body("errors.pointer",
                        contains("#/facts/1/legalStatusCode/code", "#/facts/2/legalStatusCode/system"));
        assess("{\"facts\": [{}, {\"authorities\": [{\"provision\": \"S99\"}]}, {\"unknown\": 1}]}").statusCode(400)
                .body("errors.pointer", contains("#/facts/1/authorities/0/provision", "#/facts/2/unknown"));
        assess("{\"facts\": [1, null]}").statusCode(400).body("errors.pointer", contains("#/facts/0"));
        assess("{\"facts\": 1}").statusCode(400).body("errors.pointer", contains("#/facts"));
        assess("{\"ruleSet\": \"ENG-1959\", \"facts\": {}}").statusCode(422).body("errors.pointer", contains("#/ruleSet"));
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
