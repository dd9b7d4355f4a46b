package org.imha.referral.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.freshNhsNumber;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** In a hospital of its own, at a time of its own. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class StatisticsResourceTest {

    private static final String MANAGER = Tokens.role(Role.MANAGER);

    Neighbour eligibility;

    @BeforeEach
    void everybodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    /**
     * <pre>
     * day       hospital  ward    source      urgent  equality
     * 1 Jan     RXS01     Ward 2  WARD_STAFF  no      -
     * 31 Mar    RXS01     ward 2  SELF        yes     ethnic category N
     * 1 Apr     RXS01     (after the period)
     * 2 Feb     RXZ99     (another hospital)
     * </pre>
     */
    @Test
    void countsEveryReferralOfThePeriodOnceInEachDimension() {
        // Given
        received("2020-01-01T00:00:00Z", submitted(at("RXS01")));
        received("2020-03-31T22:59:59Z", submitted(at("RXS01").replace("WARD_STAFF", "SELF").replace("Ward 2", "ward 2 ")
                .replaceFirst("\\{", "{\"urgency\": {\"urgent\": true}, \"equality\": {\"ethnicCategory\": \"N\"},")));
        received("2020-03-31T23:00:00Z", submitted(at("RXS01")));
        received("2020-02-02T12:00:00Z", submitted(at("RXZ99")));

        // When
        JsonPath answer = statistics(MANAGER, "hospitals=RXS&hospitals=RXQ").statusCode(200).extract().jsonPath();

        // Then
        assertEquals(2, answer.getInt("total"));
        assertEquals(0, answer.getInt("counts.find { it.dimension == 'SOURCE' && it.value == 'GP' }.count"));
        assertEquals(Map.of("WARD_STAFF", 1, "SELF", 1), by("SOURCE", answer));
        assertEquals(Map.of("RXS01", 2), by("HOSPITAL", answer));
        assertEquals(Map.of("WARD 2", 2), by("WARD", answer));
        assertEquals(Map.of("SECTION_3", 2), by("SECTION_GROUP", answer));
        assertEquals(Map.of("URGENT", 1, "NOT_URGENT", 1), by("URGENCY", answer));
        assertEquals(Map.of("ACCEPTED", 2), by("OUTCOME", answer));
        assertEquals(Map.of("NONE", 2), by("CASE", answer));
        assertEquals(Map.of("18_TO_64", 2), by("AGE_GROUP", answer));
        assertEquals(Map.of("FIRST_REFERRAL", 2), by("REPEAT", answer));
        assertEquals(Map.of("N", 1, "NOT_ASKED", 1), by("ETHNIC_CATEGORY", answer));
        assertEquals(Map.of("NOT_ASKED", 2), by("PRIMARY_NEED", answer));
        assertEquals("READ", Rows.query("SELECT action FROM access_log WHERE resource_type = 'referral-statistics'")
                .getFirst().get("action"));
    }

    /** Withdrawn after the period had ended: at its end it was accepted. The second one is about the same person. */
    @Test
    void tellsHowReferralsStoodWhenThePeriodEndedAndWhoWasReferredBefore() {
        // Given
        String nhsNumber = freshNhsNumber();
        received("2020-02-01T12:00:00Z", submittedWith(nhsNumber));
        UUID second = submittedWith(nhsNumber);
        received("2020-02-03T12:00:00Z", second);
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"reason\": \"Sent twice\"}").post("/v1/referrals/{id}/withdrawal", second);

        // When
        JsonPath answer = statistics(MANAGER, "hospitals=RXR01").extract().jsonPath();

        // Then
        assertEquals(Map.of("FIRST_REFERRAL", 1, "REFERRED_BEFORE", 1), by("REPEAT", answer));
        assertEquals(Map.of("ACCEPTED", 2), by("OUTCOME", answer));
    }

    @Test
    void tellsWhenReferrersWereAnsweredOfWhoseReferralsNoCaseCame() {
        // Given
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        UUID asked = submitted(at("RXP01"));
        decide(asked, "information-request", 0, "{\"question\": \"Which section?\"}");
        UUID signposted = submitted(at("RXP01"));
        decide(signposted, "signposting", 0, "{\"helpNamed\": \"The council\"}");
        UUID withdrawn = submitted(at("RXP01"));
        decide(withdrawn, "withdrawal", 0, "{\"reason\": \"Sent twice\"}");
        UUID hasACase = submitted(at("RXP01"));
        List.of(asked, signposted, withdrawn, hasACase).forEach(id -> received("2020-02-03T23:30:00Z", id));
        Rows.execute("UPDATE referral SET case_id = ? WHERE id = ?", UUID.randomUUID(), hasACase);
        answered("2020-02-04T00:10:00Z", asked);
        answered("2020-02-06T10:00:00Z", signposted);

        // When
        JsonPath answer = statistics(MANAGER, "hospitals=RXP01").statusCode(200).extract().jsonPath();

        // Then
        assertEquals(Map.of("NONE", 3, "OPENED", 1), by("CASE", answer));
        assertEquals(Set.of("2020-02-04 null 1", "2020-02-06 SIGNPOSTED 1", "null WITHDRAWN_BY_REFERRER 1"),
                answer.<Map<String, Object>> getList("withoutCase").stream()
                        .map(row -> row.get("answeredOn") + " " + row.get("ended") + " " + row.get("count"))
                        .collect(Collectors.toSet()));
        assertEquals(List.of("2020-02-03"), answer.getList("withoutCase.receivedOn.unique()"));
        given().auth().oauth2(Tokens.service("casework-service")).get("/v1/referrals/{id}", asked).then().statusCode(200)
                .body("answeredAt", equalTo("2020-02-04T00:10:00Z"));
    }

    /**
     * A person who declined has the right all the same (s.130B(6)); so has one whom a hospital told of, and nobody referred.
     */
    @Test
    void tellsOfEachGroupWhoIsKnownToQualifyAndWhoWasMet() {
        // Given
        UUID met = submitted(at("RXO01"));
        UUID declined = submitted(at("RXO01").replace("1980-01-01", "2002-02-28"));
        decide(declined, "decline", 0, "{\"reason\": \"Not now\", \"mayTellReferrer\": true}");
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        UUID other = submitted(at("RXO01").replace("1980-01-01", "2002-02-28"));
        received("2020-02-28T10:00:00Z", met);
        received("2020-02-28T10:00:00Z", declined);
        received("2020-02-27T10:00:00Z", other);
        notified("RXO01", "COMMUNITY_PATIENT", "1950, 1, 1", null);
        notified("RXO01", "LIABLE_TO_BE_DETAINED", "1980, 1, 1", met);
        notified("RXT01", "GUARDIANSHIP", "1980, 1, 1", null);

        // When
        JsonPath answer = statisticsWithMet("hospitals=RXO01", met).statusCode(200).extract().jsonPath();

        // Then
        assertEquals(Set.of("SECTION_3 2 0 1", "CTO 0 1 0"), uptake("SECTION_GROUP", answer));
        assertEquals(Map.of("18_TO_64", 2, "UNDER_18", 1), by("AGE_GROUP", answer));
        assertEquals(Set.of("18_TO_64 2 0 1", "65_AND_OVER 0 1 0"), uptake("AGE_GROUP", answer));
        assertEquals(Set.of("NOT_ASKED 2 1 null"), uptake("DISABLED", answer));
    }

    @Test
    void whatFewerThanFivePeopleAnsweredIsNotToldByNamingThem() {
        // Given
        UUID[] five = new UUID[5];
        for (int n = 0; n < five.length; n++) {
            five[n] = submitted(at("RXN01").replaceFirst("\\{", "{\"equality\": {\"ethnicCategory\": \"N\"},"));
        }

        // When
        JsonPath ofFive = statisticsWithMet("hospitals=RXN01", five).statusCode(200).extract().jsonPath();

        // Then
        assertEquals(Set.of("N 0 0 5"), uptake("ETHNIC_CATEGORY", ofFive));
        JsonPath ofFour = statisticsWithMet("hospitals=RXN01", five[0], five[1], five[2], five[3], five[0],
                UUID.randomUUID()).extract().jsonPath();
        assertEquals(Set.of(), uptake("ETHNIC_CATEGORY", ofFour));
        assertEquals(Set.of("SECTION_3 0 0 4"), uptake("SECTION_GROUP", ofFour));
    }

    @Test
    void isForManagersAndForTheServiceThatMakesReports() {
        given().auth().oauth2(Tokens.service("audit-service")).contentType("application/json").body("{\"referrals\": []}")
                .post("/v1/referrals/statistics?from=2020-01-01&to=2020-03-31").then().statusCode(403);
        given().auth().oauth2(MANAGER).contentType("application/json").body("{\"referrals\": []}")
                .post("/v1/referrals/statistics?from=2020-01-01&to=2020-03-31").then().statusCode(403);
        given().auth().oauth2(Tokens.service("casework-service")).contentType("application/json").body("{}")
                .post("/v1/referrals/statistics?from=2020-01-01&to=2020-03-31").then().statusCode(422)
                .body("errors.pointer", contains("#/referrals"));
        statistics(Tokens.service("casework-service"), "").statusCode(200);
        statistics(Tokens.service("audit-service"), "").statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        statistics(Tokens.role(Role.COMMISSIONER), "").statusCode(403);
        assertEquals("NOT_A_READING_SERVICE", Rows.query(
                "SELECT refusal_reason FROM access_log WHERE resource_type = 'referral-statistics' AND actor_id = 'audit-service'")
                .getFirst().get("refusal_reason"));
    }

    @Test
    void namesAParameterThatCannotBeRead() {
        given().auth().oauth2(MANAGER).get("/v1/referrals/statistics").then().statusCode(400)
                .body("errors.pointer", contains("#/query/from"));
        statistics(MANAGER, "hospitals=R%25").statusCode(422);
    }

    private static ValidatableResponse statistics(String token, String more) {
        return given().auth().oauth2(token).urlEncodingEnabled(false)
                .get("/v1/referrals/statistics?from=2020-01-01&to=2020-03-31&" + more).then();
    }

    private static ValidatableResponse statisticsWithMet(String more, UUID... met) {
        return given().auth().oauth2(Tokens.service("casework-service")).urlEncodingEnabled(false)
                .contentType("application/json").body(Map.of("referrals", List.of(met)))
                .post("/v1/referrals/statistics?from=2020-01-01&to=2020-03-31&" + more).then();
    }

    /** Value, qualifying, notified and met, where there is anybody. */
    private static Set<String> uptake(String dimension, JsonPath answer) {
        return answer.<Map<String, Object>> getList("uptake").stream().filter(group -> group.get("dimension").equals(dimension))
                .map(group -> group.get("value") + " " + group.get("qualifying") + " " + group.get("notified") + " "
                        + group.get("met"))
                .filter(line -> !line.endsWith(" 0 0 0") && !line.endsWith(" 0 0 null")).collect(Collectors.toSet());
    }

    private static void decide(UUID id, String how, int version, String body) {
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json")
                .header("If-Match", "\"" + version + "\"").body(body).post("/v1/referrals/{id}/" + how, id).then()
                .statusCode(200);
    }

    private static void answered(String at, UUID id) {
        Rows.execute("UPDATE referral SET answered_at = CAST(? AS timestamptz) WHERE id = ? AND answered_at IS NOT NULL", at,
                id);
    }

    private static void notified(String hospital, String head, String born, UUID referral) {
        UUID id = UUID.randomUUID();
        Rows.execute("""
                INSERT INTO patient_notification (id, version, created_at, reference, status, notified_by, hospital, kind, form,
                    referral_id)
                VALUES (?, 0, '2020-02-01T10:00:00Z', ?, 'HAS_CAPACITY_REFUSES', 'trust', ?, 'COMPULSORY',
                    jsonb_build_object('person', jsonb_build_object('dateOfBirth', CAST(? AS jsonb)),
                        'qualifying', jsonb_build_object('head', CAST(? AS text))), ?)""",
                id, id.toString(), hospital, "[" + born + "]", head, referral);
    }

    private static Map<String, Integer> by(String dimension, JsonPath answer) {
        return answer.<Map<String, Object>> getList("counts").stream()
                .filter(count -> count.get("dimension").equals(dimension) && !count.get("count").equals(0))
                .collect(Collectors.toMap(count -> (String) count.get("value"), count -> (Integer) count.get("count"),
                        Integer::sum, TreeMap::new));
    }

    private static String at(String hospital) {
        return onSection3().replace("RXM54", hospital);
    }

    private static UUID submittedWith(String nhsNumber) {
        return UUID.fromString(submit(Tokens.trust("RXM"), UUID.randomUUID().toString(),
                at("RXR01").replace("999 000 0018", nhsNumber)).statusCode(201).extract().path("id"));
    }

    /** As if it had been received then, with the moves that this caused. */
    private static void received(String at, UUID id) {
        Rows.execute("UPDATE referral SET created_at = CAST(? AS timestamptz) WHERE id = ?", at, id);
        Rows.execute("UPDATE referral_worklist SET received_at = CAST(? AS timestamptz) WHERE id = ?", at, id);
        Rows.execute("UPDATE referral_status_change SET at = CAST(? AS timestamptz) WHERE referral_id = ?", at, id);
    }
}
