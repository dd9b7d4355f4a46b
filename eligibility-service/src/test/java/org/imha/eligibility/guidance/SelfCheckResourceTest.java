package org.imha.eligibility.guidance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;

import org.imha.kernel.testing.LogLines;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfCheckResourceTest {

    private static final String NOTHING_APPLIES = """
            {"country": "ENGLAND", "staying": "IN_HOSPITAL", "section": "NOT_SECTIONED", "communityTreatmentOrder": "NO",
             "guardianship": "NO", "treatmentDiscussed": "NONE", "under18": "NO", "askingFor": "MYSELF"}""";

    @Test
    void tellsAPatientUnderASectionThatTheyVeryLikelyHaveTheRight() {
        ask("{\"section\": \"SECTION_3\", \"askingFor\": \"MYSELF\"}").statusCode(200).header("Cache-Control", "no-store")
                .body("answer", equalTo("VERY_LIKELY_YES")).body("headline", startsWith("You very likely"))
                .body("because", contains("You are liable to be detained under section 3, so you have a right to an IMHA. "
                        + "This applies even while you are on leave."))
                .body("citations", contains("MHA 1983 s.130C(2)(a)", "MHA 1983 s.130I(2)(a)")).body("whatNext", not(empty()))
                .body("whoCanHelp", empty()).body("openQuestions", empty())
                .body("contact.phone", startsWith("01632 960")).body("note", startsWith("This is not a decision"));
    }

    @Test
    void speaksToARelativeOfThePersonTheyAskFor() {
        ask("{\"section\": \"SECTION_2\", \"askingFor\": \"SOMEONE_ELSE\"}").statusCode(200)
                .body("headline", startsWith("They very likely")).body("whatNext", hasItem(containsString("nearest relative")))
                .body("note", containsString("means the person for whom you are asking"));
    }

    @Test
    void saysMaybeAndWhatToFindOutWhenThePersonDoesNotKnow() {
        ask("{}").statusCode(200).body("answer", equalTo("MAYBE")).body("headline", containsString("talk to us"))
                .body("openQuestions", contains("country", "staying", "section", "communityTreatmentOrder", "guardianship",
                        "treatmentDiscussed", "under18"))
                .body("whatNext", hasItem(startsWith("Ask the ward staff"))).body("whoCanHelp", not(empty()));
    }

    @Test
    void readsNullAndNotSureAlike() {
        String nulls = ask("{\"section\": null, \"country\": null}").extract().asString();
        assertEquals(ask("{\"section\": \"NOT_SURE\"}").extract().asString(), nulls);
    }

    @Test
    void saysMaybeAboutAPowerOfSomeHours() {
        ask(NOTHING_APPLIES.replace("NOT_SECTIONED", "SECTION_5")).statusCode(200).body("answer", equalTo("MAYBE"))
                .body("because", contains(containsString("If you are then detained under another section you will qualify.")))
                .body("whatNext", hasItem(containsString("within hours or days")));
    }

    @Test
    void leavesNobodyAloneWhoProbablyDoesNotQualify() {
        ask(NOTHING_APPLIES).statusCode(200).body("answer", equalTo("PROBABLY_NOT"))
                .body("because", contains(startsWith("In England informal patients do not have this right yet")))
                .body("citations", contains("MHA 1983 s.130C")).body("whoCanHelp.name", hasItem("Care Act advocate"))
                .body("whatNext", hasItem(startsWith("You can still talk to us")));
    }

    @Test
    void answersByTheLawOfTheCountry() {
        ask(NOTHING_APPLIES.replace("ENGLAND", "WALES")).statusCode(200).body("answer", equalTo("VERY_LIKELY_YES"))
                .body("citations", contains("MHA 1983 s.130J(2)"));
        ask(NOTHING_APPLIES.replace("\"ENGLAND\"", "\"NOT_SURE\"")).statusCode(200).body("answer", equalTo("MAYBE"))
                .body("because", not(empty()));
    }

    @Test
    void refusesWhatItCannotReadWithAPointerAndRepeatsNothing() {
        ask("{\"name\": \"Jane Example\", \"section\": \"SECTION_99\", \"guardianship\": true, \"country\": 1, "
                + "\"dateOfBirth\": \"1980-02-01\"}")
                .statusCode(400).contentType("application/problem+json").body("code", equalTo("BODY_NOT_READABLE"))
                .body("errors.pointer",
                        containsInAnyOrder("#/name", "#/section", "#/guardianship", "#/country", "#/dateOfBirth"))
                .body(not(containsString("Jane"))).body(not(containsString("SECTION_99")));
        ask("").statusCode(400);
        ask("null").statusCode(400);
        ask("[]").statusCode(400);
        ask("{\"section\": \"\"}").statusCode(400).body("errors.pointer", contains("#/section"));
    }

    @Test
    void keepsNothingAndLogsNothing() {
        // Given
        Map<String, Object> before = rows();
        try (LogLines lines = LogLines.listen()) {
            // When
            ask(NOTHING_APPLIES).statusCode(200);
            ask("{\"section\": \"SECTION_3\", \"country\": \"ENGLAND\"}").statusCode(200);
            ask("{\"section\": \"Jane Example under section 3\"}").statusCode(400);
            given().get("/v1/guidance").then().statusCode(200);
            // Then
            Logger.getLogger("a.test").info("It does listen.");
            assertTrue(lines.text().contains("It does listen."));
            assertFalse(lines.text().matches("(?s).*(NOT_SECTIONED|SECTION_3|section 3|Jane|informal).*"), lines.text());
        }
        assertEquals(before, rows());
    }

    /** How many rows every table of the service has. */
    private static Map<String, Object> rows() {
        Map<String, Object> rows = new TreeMap<>();
        Rows.query("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() "
                + "AND table_type = 'BASE TABLE'")
                .forEach(table -> rows.put((String) table.get("table_name"),
                        Rows.query("SELECT count(*) AS n FROM " + table.get("table_name")).getFirst().get("n")));
        assertFalse(rows.isEmpty());
        return rows;
    }

    private static ValidatableResponse ask(String body) {
        return given().contentType("application/json").body(body).post("/v1/guidance/self-check").then();
    }
}
