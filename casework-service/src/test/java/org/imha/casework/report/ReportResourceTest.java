package org.imha.casework.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.casework.testing.Cases.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Every figure is worked out by hand in {@link TwelveCases}. */
@QuarkusTest
@TestProfile(ReportResourceTest.OneCommissioner.class)
@QuarkusTestResource(WithReferrals.class)
class ReportResourceTest {

    private static final String QUARTER = "from=2025-01-01&to=2025-03-31";
    private static final String MANAGER = Tokens.person("manager", Role.MANAGER);
    private static final String COMMISSIONER = Tokens.commissioner(TwelveCases.COMMISSIONER);
    private static boolean stored;

    /** Whose hospitals are RXW and RXQ; targets are those of everybody, and what else it buys is nothing to this service. */
    public static class OneCommissioner implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("contracts[0].commissioner", TwelveCases.COMMISSIONER,
                    "contracts[0].hospitals", "RXW,RXQ",
                    "contracts[0].also-buys-for", "INFORMAL_INPATIENT");
        }
    }

    Neighbour referrals;

    @BeforeEach
    void elevenReferralsWereAcceptedAndTwoSignposted() {
        referrals.forget();
        referrals.answers("/v1/referrals/statistics", 200,
                """
                        {"from": "2025-01-01", "to": "2025-03-31", "total": 13, "counts": [
                         {"dimension": "SOURCE", "value": "WARD_STAFF", "within": null, "count": 12},
                         {"dimension": "SOURCE", "value": "SELF", "within": null, "count": 1},
                         {"dimension": "HOSPITAL", "value": "RXW01", "within": null, "count": 7},
                         {"dimension": "HOSPITAL", "value": "RXW02", "within": null, "count": 6},
                         {"dimension": "WARD", "value": "KESTREL", "within": "RXW01", "count": 3},
                         {"dimension": "WARD", "value": "HERON", "within": "RXW01", "count": 4},
                         {"dimension": "WARD", "value": "HERON", "within": "RXW02", "count": 6},
                         {"dimension": "SECTION_GROUP", "value": "SECTION_2", "within": null, "count": 6},
                         {"dimension": "SECTION_GROUP", "value": "SECTION_3", "within": null, "count": 7},
                         {"dimension": "SECTION_GROUP", "value": "CTO", "within": null, "count": 0},
                         {"dimension": "OUTCOME", "value": "ACCEPTED", "within": null, "count": 11},
                         {"dimension": "OUTCOME", "value": "SIGNPOSTED", "within": null, "count": 2},
                         {"dimension": "OUTCOME", "value": "DECLINED", "within": null, "count": 0},
                         {"dimension": "CASE", "value": "OPENED", "within": null, "count": 11},
                         {"dimension": "CASE", "value": "NONE", "within": null, "count": 2},
                         {"dimension": "AGE_GROUP", "value": "UNDER_18", "within": null, "count": 0},
                         {"dimension": "AGE_GROUP", "value": "18_TO_64", "within": null, "count": 13},
                         {"dimension": "AGE_GROUP", "value": "65_AND_OVER", "within": null, "count": 0},
                         {"dimension": "ETHNIC_CATEGORY", "value": "A", "within": null, "count": 5},
                         {"dimension": "ETHNIC_CATEGORY", "value": "N", "within": null, "count": 1},
                         {"dimension": "ETHNIC_CATEGORY", "value": "NOT_ASKED", "within": null, "count": 7}],
                        "withoutCase": [
                         {"hospital": "RXW01", "receivedOn": "2025-01-02", "answeredOn": "2025-01-03", "ended": "SIGNPOSTED", "count": 1},
                         {"hospital": "RXW02", "receivedOn": "2025-01-03", "answeredOn": "2025-01-08", "ended": "SIGNPOSTED", "count": 1}],
                        "uptake": [
                         {"dimension": "SECTION_GROUP", "value": "SECTION_2", "qualifying": 6, "notified": 0, "met": 2},
                         {"dimension": "SECTION_GROUP", "value": "SECTION_3", "qualifying": 5, "notified": 0, "met": 5},
                         {"dimension": "SECTION_GROUP", "value": "CTO", "qualifying": 0, "notified": 1, "met": 0},
                         {"dimension": "AGE_GROUP", "value": "UNDER_18", "qualifying": 0, "notified": 0, "met": 0},
                         {"dimension": "AGE_GROUP", "value": "18_TO_64", "qualifying": 11, "notified": 0, "met": 7},
                         {"dimension": "AGE_GROUP", "value": "65_AND_OVER", "qualifying": 0, "notified": 1, "met": 0},
                         {"dimension": "ETHNIC_CATEGORY", "value": "A", "qualifying": 5, "notified": 0, "met": null},
                         {"dimension": "ETHNIC_CATEGORY", "value": "N", "qualifying": 1, "notified": 0, "met": null},
                         {"dimension": "ETHNIC_CATEGORY", "value": "NOT_ASKED", "qualifying": 5, "notified": 1, "met": null}]}""");
        if (!stored) {
            TwelveCases.store();
            stored = true;
        }
    }

    @Test
    void aManagerGetsTheExactFiguresOfACommissionersContract() {
        // When
        JsonPath pack = report(QUARTER + "&commissioner=E08000026&exact=true", MANAGER).statusCode(200)
                .body("exact", equalTo(true)).body("complete", equalTo(true)).body("to", equalTo("2025-03-31"))
                .extract().jsonPath();

        // Then
        assertFigures(pack, "response-times", "CASES", "TOTAL 11");
        assertFigures(pack, "response-times", "E08000026 URGENCY", "URGENT_OR_SECTION_2 3", "ROUTINE 8");
        assertFigures(pack, "response-times", "WITHOUT_CASE", "E08000026 2");
        assertFigures(pack, "response-times", "E08000026 REFERRALS", "TOTAL 13");
        assertTarget(pack, "acknowledgement 1", 9, 2, 0, 1, 1, "75.0", "1.0");
        assertTarget(pack, "first-contact 5", 2, 3, 0, 2, 1, "28.6", "5.5");
        assertTarget(pack, "first-contact-urgent 2", 2, 1, 0, 0, 0, "66.7", "2.0");
        assertTarget(pack, "face-to-face 10", 4, 1, 0, 2, 1, "57.1", "5.5");
        assertTarget(pack, "face-to-face-urgent 5", 2, 0, 0, 1, 0, "66.7", "1.5");
        assertFigures(pack, "caseload", "OPEN_AT_END", "TOTAL 7");
        assertFigures(pack, "caseload", "STATUS", "WAITING 2", "ALLOCATED 0", "FIRST_CONTACT_ATTEMPTED 0", "ACTIVE 5",
                "ON_HOLD 0", "CLOSING 0");
        assertFigures(pack, "caseload", "WAITING", "LONGEST_WAIT 77");
        assertFigures(pack, "closures", "CLOSED", "TOTAL 5");
        assertEquals(List.of("ISSUE_RESOLVED 1", "DISCHARGED 1", "DID_NOT_RESPOND 1", "LOST_CONTACT 1", "DUPLICATE 1"),
                figures(pack, "closures", "REASON").stream().filter(line -> !line.endsWith(" 0")).toList());
        assertFigures(pack, "visits", "ATTEMPTED", "TOTAL 10");
        assertFigures(pack, "visits", "OUTCOME", "MET 6", "PATIENT_DECLINED 1", "NOT_AVAILABLE 1", "ACCESS_REFUSED 2");
        assertFigures(pack, "visits", "PRIVACY", "PRIVATE 4", "NOT_IN_PRIVATE 2");
        assertFigures(pack, "visits", "PRIVACY_DEPARTURE_REASON", "CLOSE_OBSERVATION 1", "NO_ROOM 1");
        // 60 + 30 + 90 + 15 + 45 + 60 + 10 + 60 + 5 + 15 = 390 minutes; 20 + 40 + 30 = 90 on the way
        assertFigures(pack, "visits", "TIME", "HOURS 6.5", "TRAVEL_HOURS 1.5");
        assertFigures(pack, "outcomes", "KIND", "TRIBUNAL_ATTENDED 1", "UNDERSTOOD_RIGHTS 2");
        assertFigures(pack, "outcomes", "ACHIEVED", "TRIBUNAL_ATTENDED ACHIEVED 1", "TRIBUNAL_ATTENDED NOT_ACHIEVED 0",
                "UNDERSTOOD_RIGHTS ACHIEVED 1", "UNDERSTOOD_RIGHTS NOT_ACHIEVED 1");
        assertFigures(pack, "outcomes", "RATING", "1 0", "2 1", "3 0", "4 1", "5 0", "NOT_ASKED 1", "DID_NOT_WANT_TO_SAY 0");
        assertFigures(pack, "feedback", "KIND", "COMPLAINT 1", "COMPLIMENT 1", "COMMENT 0", "SURVEY 0");
        assertFigures(pack, "referrals", "RECEIVED", "TOTAL 13");
        assertFigures(pack, "referrals", "WARD", "RXW01 KESTREL 3", "RXW01 HERON 4", "RXW02 HERON 6");
        assertFigures(pack, "equality", "ETHNIC_CATEGORY", "A 5", "N 1", "NOT_ASKED 7");
        assertEquals("manager", Rows.query("SELECT actor_id FROM access_log WHERE resource_type = 'quarterly-report-exact'")
                .getFirst().get("actor_id"));
        assertTrue(referrals.requests().getLast().contains("from=2025-01-01&to=2025-03-31&hospitals=RXW&hospitals=RXQ"));
    }

    @Test
    void aManagerGetsTheExactFiguresOfTheWorkDone() {
        // When
        JsonPath pack = report(QUARTER + "&commissioner=E08000026&exact=true", MANAGER).statusCode(200).extract().jsonPath();

        // Then
        assertFigures(pack, "contacts", "RECORDED", "TOTAL 6");
        assertFigures(pack, "contacts", "OUTCOME", "ATTEMPTED 2", "TWO_WAY 4");
        assertFigures(pack, "contacts", "CHANNEL", "PHONE 2", "WARD_PHONE 0", "VIDEO 1", "TEXT_MESSAGE 0", "EMAIL 1",
                "LETTER 1", "IN_PERSON 1");
        assertFigures(pack, "contacts", "TIME", "HOURS 1.75", "TRAVEL_HOURS 0.75");
        assertFigures(pack, "records", "GRANT", "CREATED 2", "WITHDRAWN 1", "SUSPENDED 0", "EXPIRED 0");
        assertFigures(pack, "meetings", "SCHEDULED_IN_PERIOD", "TOTAL 9");
        assertFigures(pack, "meetings", "STATUS", "SCHEDULED 1", "ATTENDED 4", "NOT_TOLD 1", "EXCLUDED 2", "CANCELLED 1");
        assertFigures(pack, "meetings", "ATTENDED_BY_TYPE", "WARD_ROUND 1", "CPA_OR_CTP 0", "S117 0", "MANAGERS_HEARING 1",
                "TRIBUNAL 2", "SOAD 0", "CETR 0", "COMPLAINT 0", "DISCHARGE 0", "OTHER 0");
        assertFigures(pack, "meetings", "EXCLUDED_BY_TYPE", "WARD_ROUND 1", "CPA_OR_CTP 1", "S117 0", "MANAGERS_HEARING 0",
                "TRIBUNAL 0", "SOAD 0", "CETR 0", "COMPLAINT 0", "DISCHARGE 0", "OTHER 0");
        assertFigures(pack, "meetings", "TIME", "HOURS 3.5", "TRAVEL_HOURS 0.75");
        assertFigures(pack, "planned-visits", "PLANNED", "TOTAL 3");
        assertFigures(pack, "planned-visits", "STATUS", "SCHEDULED 1", "ATTENDED 1", "NOT_TOLD 0", "EXCLUDED 0", "CANCELLED 1");
        assertFigures(pack, "planned-visits", "CANCELLED_BY", "PATIENT 0", "WARD 1", "ORGANISER 0", "ADVOCATE 0", "OTHER 0");
        assertFigures(pack, "interviews", "ASKED", "TOTAL 5");
        assertFigures(pack, "interviews", "STATUS", "REQUESTED 1", "AGREED 1", "REFUSED 2", "HELD 1");
        assertFigures(pack, "help", "EXPLAINED", "TOTAL 4");
        assertEquals(List.of("H1_PROVISIONS 1", "H4_REASONS 2", "H7_RIGHTS_INFO 1"),
                figures(pack, "help", "TOPIC").stream().filter(line -> !line.endsWith(" 0")).toList());
        assertFigures(pack, "hours", "WITH_TRAVEL", "VISITS 8.0", "CONTACTS 2.5", "MEETINGS 4.25", "TOTAL 14.75");
        assertEquals(List.of("RAISED TOTAL 2"), pack.<Map<String, Object>> getList(
                "sections.find { it.section == 'safeguarding' }.rows").stream()
                .map(row -> row.get("dimension") + " " + row.get("value") + " " + row.get("figure")).toList());
    }

    @Test
    void aManagerGetsWhatCasesAreAbout() {
        // When
        JsonPath pack = report(QUARTER + "&commissioner=E08000026&exact=true", MANAGER).statusCode(200).extract().jsonPath();

        // Then
        assertCounted(pack, "issues", "OPEN_AT_END", "LEAVE 2", "NOT_SAID 5");
        assertCounted(pack, "issues", "CLOSED", "RIGHTS_UNDER_SECTION 1", "MEDICATION_OR_TREATMENT 1", "NOT_SAID 3");
        assertCounted(pack, "issues", "GOALS_SET", "TOTAL 4", "TRIBUNAL 1", "MEDICATION_OR_TREATMENT 1", "LEAVE 1",
                "NOT_SAID 1");
        assertCounted(pack, "issues", "OUTCOMES", "RIGHTS_UNDER_SECTION 1", "TRIBUNAL 1", "NOT_SAID 1");
    }

    /** 11 of the 13 who were referred qualify, and one who was not referred; who declined is among them. */
    @Test
    void aManagerGetsWhoIsEligibleAndWhoWasMetBesideWhoWasReferred() {
        // When
        JsonPath pack = report(QUARTER + "&commissioner=E08000026&exact=true", MANAGER).statusCode(200).extract().jsonPath();

        // Then
        assertFigures(pack, "uptake", "ELIGIBLE", "TOTAL 12");
        assertFigures(pack, "uptake", "KNOWN_BY", "REFERRAL 11", "NOTIFICATION 1");
        assertFigures(pack, "uptake", "MET", "TOTAL 7");
        assertFigures(pack, "uptake", "SECTION_GROUP ELIGIBLE", "SECTION_2 6", "SECTION_3 5", "CTO 1");
        assertFigures(pack, "referrals", "SECTION_GROUP", "SECTION_2 6", "SECTION_3 7", "CTO 0");
        assertFigures(pack, "uptake", "SECTION_GROUP MET", "SECTION_2 2", "SECTION_3 5", "CTO 0");
        assertFigures(pack, "uptake", "AGE_GROUP ELIGIBLE", "UNDER_18 0", "18_TO_64 11", "65_AND_OVER 1");
        assertFigures(pack, "referrals", "AGE_GROUP", "UNDER_18 0", "18_TO_64 13", "65_AND_OVER 0");
        assertFigures(pack, "uptake", "ETHNIC_CATEGORY ELIGIBLE", "A 5", "N 1", "NOT_ASKED 6");
        assertFigures(pack, "uptake", "ETHNIC_CATEGORY MET");
        // Met in the quarter: 1 2 3 6 7 11 12; of the thirteenth, who is somebody else's, nothing is asked.
        assertEquals(7, referrals.requests().getLast().split("-[0-9a-f]{12}").length - 1, referrals.requests().getLast());
    }

    @Test
    void aManagerGetsTheRightsThatWereObstructedByTheWardWhereItWas() {
        // When
        JsonPath pack = report(QUARTER + "&commissioner=E08000026&exact=true", MANAGER).statusCode(200).extract().jsonPath();

        // Then
        assertFigures(pack, "rights-obstructed", "ACCESS_REFUSED_BY_WARD", "RXW02 HERON 1", "RXW02 KESTREL 1");
        assertFigures(pack, "rights-obstructed", "REFUSAL", "RXW02 HERON OPEN 1", "RXW02 KESTREL RESOLVED 1");
        assertFigures(pack, "rights-obstructed", "DAYS_LOST_BY_WARD", "RXW02 KESTREL 9");
        assertFigures(pack, "rights-obstructed", "NOT_IN_PRIVATE_BY_WARD", "RXW01 KESTREL 2");
        assertFigures(pack, "rights-obstructed", "PRIVACY_DEPARTURE_REASON", "RXW01 KESTREL CLOSE_OBSERVATION 1",
                "RXW01 KESTREL NO_ROOM 1");
        assertFigures(pack, "rights-obstructed", "MEETINGS_EXCLUDED_BY_WARD", "RXW02 HERON 1", "RXW02 NOT_KNOWN 1");
        assertFigures(pack, "rights-obstructed", "MEETINGS_NOT_TOLD_BY_WARD", "RXW01 KESTREL 1");
        assertFigures(pack, "rights-obstructed", "INTERVIEWS_REFUSED_BY_WARD", "RXW01 KESTREL 1", "RXW02 HERON 1");
    }

    /**
     * 13 referrals, 11 cases: that 2 were signposted must not be told by their difference, so one case figure per table goes.
     */
    @Test
    void aCommissionerGetsItsOwnWithNothingThatTellsOfASmallCount() {
        // When
        JsonPath pack = report(QUARTER, COMMISSIONER).statusCode(200).body("commissioner", equalTo("E08000026"))
                .body("exact", equalTo(false)).extract().jsonPath();

        // Then
        List<Map<String, Object>> rows = pack.getList("sections.rows.flatten()");
        assertTrue(rows.stream().filter(row -> row.get("unit").equals("COUNT") && row.get("figure") != null)
                .mapToInt(row -> ((Number) row.get("figure")).intValue()).allMatch(count -> count == 0 || count > 4));
        assertTrue(rows.stream().allMatch(row -> (row.get("figure") == null) == (boolean) row.get("suppressed")));
        assertFigures(pack, "referrals", "RECEIVED", "TOTAL 13");
        assertFigures(pack, "referrals", "OUTCOME", "ACCEPTED null", "SIGNPOSTED null", "DECLINED 0");
        assertFigures(pack, "response-times", "CASES", "TOTAL null");
        assertFigures(pack, "equality", "ETHNIC_CATEGORY", "A null", "N null", "NOT_ASKED 7");
        assertFigures(pack, "caseload", "WAITING", "LONGEST_WAIT null");
        assertFigures(pack, "visits", "TIME", "HOURS 6.5", "TRAVEL_HOURS 1.5");
        assertFigures(pack, "contacts", "RECORDED", "TOTAL 6");
        assertFigures(pack, "contacts", "OUTCOME", "ATTEMPTED null", "TWO_WAY null");
        assertFigures(pack, "hours", "WITH_TRAVEL", "VISITS 8.0", "CONTACTS 2.5", "MEETINGS null", "TOTAL null");
        assertFigures(pack, "safeguarding", "RAISED", "TOTAL null");
        assertEquals(List.of(), pack.getList("sections.find { it.section == 'rights-obstructed' }.rows"));
        assertFalse(Rows.query("SELECT id FROM access_log WHERE resource_type = 'quarterly-report' AND actor_id = ?",
                "commissioner-e08000026").isEmpty());
    }

    @Test
    void aCommissionerGetsNeitherExactFiguresNorOthersNorDaysToSubtract() {
        report(QUARTER + "&exact=true", COMMISSIONER).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        report(QUARTER + "&commissioner=E08000025", COMMISSIONER).statusCode(404);
        report(QUARTER, Tokens.commissioner("E08000025")).statusCode(404);
        report(QUARTER, Tokens.person("somebody", Role.COMMISSIONER)).statusCode(404);
        report("from=2025-01-01&to=2025-03-30", COMMISSIONER).statusCode(400).body("errors.code", contains("NOT_A_QUARTER"));
        report("from=2025-01-01&to=2025-06-30", COMMISSIONER).statusCode(400).body("errors.code", contains("NOT_A_QUARTER"));
        report("from=2999-01-01&to=2999-03-31", COMMISSIONER).statusCode(400).body("errors.code", contains("NOT_OVER"));
        assertEquals(List.of("EXACT_FIGURES", "NO_SUCH_CONTRACT"), Rows.query("""
                SELECT DISTINCT refusal_reason FROM access_log WHERE resource_type = 'quarterly-report'
                    AND refusal_reason IS NOT NULL ORDER BY 1""").stream().map(row -> row.get("refusal_reason")).toList());
    }

    @Test
    void aManagerMayAskForEverythingAndForAnyDays() {
        JsonPath pack = report("from=2025-01-02&to=2025-01-02&exact=true", MANAGER).statusCode(200)
                .body("commissioner", nullValue()).extract().jsonPath();
        // Cases 1 and 2, and the one of another hospital.
        assertFigures(pack, "response-times", "CONTRACT", "E08000026 2", "STANDARD 1");
        report(QUARTER + "&commissioner=E08000025", MANAGER).statusCode(404);
    }

    @Test
    void isOneFlatTableAsCsv() {
        String csv = as(MANAGER).accept("text/csv").get("/v1/reports/quarterly?" + QUARTER + "&commissioner=E08000026").then()
                .statusCode(200).header("Content-Type", startsWith("text/csv")).header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("report-2025-01-01-2025-03-31.csv")).extract().asString();
        assertTrue(csv.startsWith("from,to,commissioner,section,dimension,value,unit,figure\r\n"), csv);
        assertTrue(csv.contains("2025-01-01,2025-03-31,E08000026,visits,OUTCOME,MET,COUNT,"), csv);
        assertTrue(csv.contains("2025-01-01,2025-03-31,E08000026,visits,OUTCOME,ACCESS_REFUSED,COUNT,[c]\r\n"), csv);
        assertTrue(csv.contains("2025-01-01,2025-03-31,E08000026,issues,CLOSED,TRIBUNAL,COUNT,"), csv);
        assertTrue(csv.contains("2025-01-01,2025-03-31,E08000026,uptake,SECTION_GROUP ELIGIBLE,CTO,COUNT,[c]\r\n"), csv);
        assertTrue(csv.contains("2025-01-01,2025-03-31,E08000026,visits,TIME,HOURS,HOURS,6.50\r\n"), csv);
    }

    @Test
    void isNothingElse() {
        as(MANAGER).accept("application/pdf").get("/v1/reports/quarterly?" + QUARTER).then().statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void thereIsNoReportWithoutTheReferrals() {
        referrals.answers("/v1/referrals/statistics", 503, "{}");
        report(QUARTER, MANAGER).statusCode(503).body("code", equalTo("TEMPORARILY_UNAVAILABLE"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        report("from=2025-01-01", MANAGER).statusCode(400).body("errors.pointer", contains("#/query/to"));
        report("from=2025-03-31&to=2025-01-01", MANAGER).statusCode(400).body("errors.code", contains("BEFORE_FROM"));
    }

    private static ValidatableResponse report(String query, String token) {
        return as(token).get("/v1/reports/quarterly?" + query).then();
    }

    private static void assertTarget(JsonPath pack, String target, int within, int missed, int inTime, int late, int excluded,
            String percent, String median) {
        assertFigures(pack, "response-times", "E08000026 " + target, "WITHIN " + within, "MISSED " + missed,
                "RUNNING_IN_TIME " + inTime, "RUNNING_LATE " + late, "EXCLUDED " + excluded, "WITHIN_PERCENT " + percent,
                "MEDIAN " + median);
    }

    private static void assertFigures(JsonPath pack, String section, String dimension, String... expected) {
        assertEquals(List.of(expected), figures(pack, section, dimension), section + " " + dimension);
    }

    /** Without the noughts. */
    private static void assertCounted(JsonPath pack, String section, String dimension, String... expected) {
        assertEquals(List.of(expected),
                figures(pack, section, dimension).stream().filter(line -> !line.endsWith(" 0")).toList());
    }

    private static List<String> figures(JsonPath pack, String section, String dimension) {
        return pack.<Map<String, Object>> getList("sections.find { it.section == '" + section + "' }.rows").stream()
                .filter(row -> row.get("dimension").equals(dimension))
                .map(row -> row.get("value") + " "
                        + (row.get("figure") == null ? "null" : new BigDecimal(row.get("figure").toString())))
                .toList();
    }
}
