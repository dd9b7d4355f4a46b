package org.imha.eligibility.guidance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.imha.kernel.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GuidanceResourceTest {

    private static final String YES = "whoCanBeSupported[0].givesTheRight.";
    private static final String NOT = "whoCanBeSupported[0].doesNotByItself.";

    @Test
    void tellsThePublicWhoCanBeSupportedAsTheRulesInForceSay() {
        guidance().body("whoCanBeSupported.country", contains("ENGLAND", "WALES"))
                .body("whoCanBeSupported.ruleSet", contains("ENG-2009", "WAL-2012"))
                .body(YES + "situation", hasItems(startsWith("In hospital under section 2"),
                        startsWith("In hospital under section 3"),
                        startsWith("Sent to hospital by a court"), startsWith("Out of hospital on a conditional discharge"),
                        startsWith("On a community treatment order"), startsWith("Under guardianship"),
                        containsString("operation on the brain"), containsString("under 18"), containsString("18 by now")))
                .body(YES + "situation", hasSize(9)).body(YES + "answer", everyItem(equalTo("VERY_LIKELY_YES")))
                .body(YES + "because.flatten().citation", hasItems("MHA 1983 s.130C(2)(a)", "MHA 1983 s.130C(2)(b)",
                        "MHA 1983 ss.130C(2)(c), 17A", "MHA 1983 s.130C(3)(a)", "MHA 1983 s.130C(3)(b)", "MHA 1983 s.130C(4)"))
                .body(YES + "because.flatten().condition", hasItem(startsWith("A community treatment order is in force")))
                .body(YES + "because", everyItem(hasSize(1)));
    }

    @Test
    void tellsWhatDoesNotGiveTheRightByItselfAndWhy() {
        guidance().body(NOT + "situation", hasSize(6)).body(NOT + "because", everyItem(not(empty())))
                .body(NOT + "find { it.situation.contains('informal') }.because.text",
                        contains(startsWith("In England informal patients do not have this right yet")))
                .body(NOT + "find { it.situation.contains('section 4') }.answer", equalTo("MAYBE"))
                .body(NOT + "find { it.situation.contains('DoLS') }.answer", equalTo("PROBABLY_NOT"));
    }

    @Test
    void tellsThatInWalesInformalPatientsAndHoldsOfHoursQualify() {
        guidance().body("whoCanBeSupported[1].givesTheRight.situation",
                hasItems(containsString("informal"), startsWith("In hospital under section 4"),
                        startsWith("Kept in hospital under section 5"),
                        containsString("DoLS")));
    }

    @Test
    void tellsWhatAnAdvocateHelpsWithAndMayDo() {
        guidance().body("whatAnAdvocateHelpsWith.code", contains("H1_PROVISIONS", "H2_CONDITIONS", "H3_TREATMENT", "H4_REASONS",
                "H5_AUTHORITY", "H6_SAFEGUARDS", "H7_RIGHTS_INFO", "H8_EXERCISE", "H9_INVOLVEMENT", "H10_COMPLAINT",
                "H11_OTHER_SERVICES"))
                .body("whatAnAdvocateHelpsWith.findAll { it.alsoForInformalPatients }.code",
                        contains("H3_TREATMENT", "H4_REASONS", "H5_AUTHORITY", "H9_INVOLVEMENT", "H10_COMPLAINT",
                                "H11_OTHER_SERVICES"))
                .body("whatAnAdvocateHelpsWith.citation", everyItem(containsString("s.130B(")))
                .body("whatAnAdvocateMayDo.code", contains("VISIT_IN_PRIVATE", "SPEAK_TO_PROFESSIONALS",
                        "SEE_RECORDS_WITH_CONSENT", "SEE_RECORDS_BY_DECISION", "ATTEND_MEETINGS"));
    }

    @Test
    void tellsHowToGetInTouchAndWhoElseCanHelp() {
        guidance().body("gettingInTouch.contact.phone", startsWith("01632 960"))
                .body("gettingInTouch.contact.email", endsWith("example.org")).body("gettingInTouch.howTo", not(empty()))
                .body("gettingInTouch.contact.emergency", containsString("999"))
                .body("ifYouDoNotQualify.whoCanHelp.name", hasItems("Independent Mental Capacity Advocate (IMCA)",
                        "Care Act advocate", "NHS complaints advocacy", "Citizens Advice"))
                .body("freeOfCharge", not(empty())).body("independent", not(empty())).body("yourChoice", containsString("no"))
                .body("selfCheck", equalTo("/v1/guidance/self-check"));
    }

    @Test
    void mayBeCachedBecauseItIsAboutNobody() {
        guidance().header("Cache-Control", "public, max-age=300");
        given().get("/v1/guidance/self-check").then().statusCode(200).header("Cache-Control", "public, max-age=300");
        given().head("/v1/guidance").then().statusCode(200).header("Cache-Control", "public, max-age=300");
        given().get("/v1/guidance/nothing").then().statusCode(404).header("Cache-Control", "no-store");
        given().delete("/v1/guidance").then().statusCode(405).header("Cache-Control", "no-store");
    }

    @Test
    void givesTheQuestionsInWords() {
        given().get("/v1/guidance/self-check").then().statusCode(200)
                .body("questions.name", contains("country", "staying", "section", "communityTreatmentOrder", "guardianship",
                        "treatmentDiscussed", "under18", "askingFor"))
                .body("questions[0].answers.code", contains("ENGLAND", "WALES", "NOT_SURE"))
                .body("questions.answers.flatten().words", everyItem(not(empty())));
    }

    private static ValidatableResponse guidance() {
        return given().get("/v1/guidance").then().statusCode(200);
    }
}
