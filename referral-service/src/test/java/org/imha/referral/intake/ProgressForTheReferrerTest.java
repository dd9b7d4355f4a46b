package org.imha.referral.intake;

import static io.restassured.RestAssured.given;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/**
 * What a trust reads of its referral, member by member, wherever it stands. Whatever is added later and reaches a trust
 * fails here: then somebody decides whether a trust may know it.
 */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ProgressForTheReferrerTest {

    private static final Set<String> ALWAYS = Set.of("id", "reference", "status", "progress", "receivedAt", "eligibility",
            "actions");
    private static final Set<String> ELIGIBILITY = Set.of("outcome", "heads", "reasons", "citations", "missingFacts",
            "determinationId", "reevaluateAt", "ruleSet");
    private static final Set<String> WORDS = Set.of("Received", "More information needed", "Accepted",
            "Accepted, more information needed", "Received, waiting for a change of legal status",
            "Not statutory, other help named", "Declined", "Withdrawn", "Allocated", "Closed");
    /** All that can be kept about a referral that stands there, at once. */
    private static final String STANDS = """
            UPDATE referral SET status = :status, case_id = gen_random_uuid(), allocated = true,
            advocate_name = 'Jo Example', advocate_phone = '01632 960 111', advocate_email = 'jo@provider.example',
            rule_set_override = 'ENG-2025', rule_set_override_reason = 'Transitional regulations',
            contract_commissioner = 'E08000026', contract_extra = 'INFORMAL_INPATIENT',
            information_requested = CASE WHEN :status = 'INFO_REQUESTED' THEN 'Which section?' END,
            declined_may_tell_referrer = CASE WHEN :status = 'DECLINED_BY_PATIENT' THEN :told END,
            declined_reoffer_on = CASE WHEN :status = 'DECLINED_BY_PATIENT' THEN DATE '2036-01-01' END,
            merged_into = CASE WHEN :status = 'DUPLICATE' THEN id END
            WHERE id = ?""";

    private static final String TRUST = Tokens.trust("RXM");

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void somebodyDoesNotQualify() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
    }

    /** Other tests look at all open referrals. */
    @AfterEach
    void noneOfThemIsLeftWhereItStood() {
        Rows.execute(
                """
                        UPDATE referral SET status = 'CASE_CLOSED', next_ask_at = NULL, information_requested = NULL, merged_into = NULL,
                        declined_may_tell_referrer = NULL, declined_reoffer_on = NULL, rule_set_override = NULL,
                        rule_set_override_reason = NULL WHERE contract_commissioner = 'E08000026'""");
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void isThePermittedMembersAndNoOthersInEveryStatus(ReferralStatus status) {
        for (boolean mayTell : new boolean[] { true, false }) {
            // Given
            UUID id = standing(status, mayTell);
            // When
            ExtractableResponse<Response> one = given().auth().oauth2(TRUST).get("/v1/referrals/" + id).then()
                    .statusCode(200).extract();
            Map<String, Object> listed = given().auth().oauth2(TRUST).get("/v1/referrals?limit=1").then().statusCode(200)
                    .extract().path("items[0]");
            // Then
            assertPermitted(one.path("$"), switch (status) {
                case INFO_REQUESTED -> Set.of("signposts", "informationRequested");
                case CASE_OPENED -> Set.of("signposts", "advocate");
                default -> Set.of("signposts");
            });
            Map<String, Object> withoutDuplicates = new HashMap<>(one.<Map<String, Object>> path("$"));
            withoutDuplicates.remove("possibleDuplicates");
            assertEquals(withoutDuplicates, listed);
            assertFalse(one.asString().matches("(?s).*(Okafor|Ada|9990000018|1980-01-01|Ward 2|7946|tribunal|2036|Ramadan).*"),
                    one.asString());
            assertFalse(one.asString().contains("Transitional") || one.asString().contains("E08000026"), one.asString());
        }
    }

    @Test
    void isTheSameInTheAnswerToWhoeverRefers() {
        assertPermitted(submit(onSection3()).statusCode(201).extract().path("$"), Set.of("signposts"));
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        assertPermitted(submit(onSection3()).statusCode(201).extract().path("$"), Set.of());
        eligibility.answers("/v1/eligibility/determinations", 503, "{}");
        assertPermitted(submit(onSection3()).statusCode(201).extract().path("$"), Set.of());
    }

    @Test
    void saysEachOfItsWordsInItsPlace() {
        Map<ReferralStatus, String> words = Map.ofEntries(Map.entry(ReferralStatus.SUBMITTED, "Received"),
                Map.entry(ReferralStatus.TRIAGE, "Received"),
                Map.entry(ReferralStatus.INFO_REQUESTED, "More information needed"),
                Map.entry(ReferralStatus.ACCEPTED_STATUTORY, "Accepted"),
                Map.entry(ReferralStatus.ACCEPTED_CONTRACTUAL, "Accepted"),
                Map.entry(ReferralStatus.ACCEPTED_PENDING_EVIDENCE, "Accepted, more information needed"),
                Map.entry(ReferralStatus.PENDING_STATUS_CHANGE, "Received, waiting for a change of legal status"),
                Map.entry(ReferralStatus.SIGNPOSTED, "Not statutory, other help named"),
                Map.entry(ReferralStatus.DUPLICATE, "Closed"), Map.entry(ReferralStatus.WITHDRAWN_BY_REFERRER, "Withdrawn"),
                Map.entry(ReferralStatus.DECLINED_BY_PATIENT, "Declined"),
                Map.entry(ReferralStatus.CASE_OPENED, "Allocated"), Map.entry(ReferralStatus.CASE_CLOSED, "Closed"));
        for (ReferralStatus status : ReferralStatus.values()) {
            Map<String, Object> seen = read(standing(status, true));
            assertEquals(words.get(status), seen.get("progress"), status.name());
        }
    }

    @Test
    void tellsNeitherInListsNorInRefusalsWhatItDoesNotTellInTheRecord() {
        for (ReferralStatus hidden : List.of(ReferralStatus.DECLINED_BY_PATIENT, ReferralStatus.DUPLICATE)) {
            // Given
            UUID id = standing(hidden, false);
            // Then
            assertEquals(List.of("CASE_CLOSED", "Closed"), List.of(read(id).get("status"), read(id).get("progress")));
            assertFalse(listed(hidden).contains(id.toString()));
            assertTrue(listed(ReferralStatus.CASE_CLOSED).contains(id.toString()));
            String refusal = given().auth().oauth2(TRUST).header("If-Match", "\"0\"").contentType("application/json")
                    .body("{\"reason\": \"Sent twice\"}").post("/v1/referrals/" + id + "/withdrawal").then().statusCode(409)
                    .extract().asString();
            refusal += given().auth().oauth2(TRUST).header("If-Match", "\"0\"").contentType("application/json")
                    .body("{\"inpatient\": true}").put("/v1/referrals/" + id + "/legal-status").then().statusCode(409).extract()
                    .asString();
            assertFalse(refusal.contains("DECLINE") || refusal.contains("DUPLICATE"), refusal);
        }
    }

    @Test
    void listsThoseWhoDeclinedWhereTheyAgreedThatItIsTold() {
        UUID id = standing(ReferralStatus.DECLINED_BY_PATIENT, true);
        assertEquals("Declined", read(id).get("progress"));
        assertTrue(listed(ReferralStatus.DECLINED_BY_PATIENT).contains(id.toString()));
        assertFalse(listed(ReferralStatus.CASE_CLOSED).contains(id.toString()));
    }

    private static UUID standing(ReferralStatus status, boolean told) {
        UUID id = submitted(
                onSection3().strip().replaceFirst("\\{", "{\"advocatePreference\": {\"culture\": \"Knows Ramadan\"},"));
        Rows.execute(STANDS.replace(":status", "'" + status + "'").replace(":told", Boolean.toString(told)), id);
        return id;
    }

    private static void assertPermitted(Map<String, Object> seen, Set<String> besides) {
        Set<String> permitted = new TreeSet<>(ALWAYS);
        permitted.addAll(besides);
        Set<String> members = new TreeSet<>(seen.keySet());
        members.remove("possibleDuplicates"); // Each of them is the trust's own (DuplicateResourceTest).
        assertEquals(permitted, members);
        assertTrue(WORDS.contains(seen.get("progress")), seen.toString());
        Set<String> answer = new TreeSet<>(((Map<String, Object>) seen.get("eligibility")).keySet());
        assertTrue(ELIGIBILITY.containsAll(answer), answer.toString());
    }

    private static Map<String, Object> read(UUID id) {
        return given().auth().oauth2(TRUST).get("/v1/referrals/" + id).then().statusCode(200).extract().path("$");
    }

    private static String listed(ReferralStatus status) {
        return given().auth().oauth2(TRUST).get("/v1/referrals?limit=200&status=" + status).then().statusCode(200).extract()
                .asString();
    }
}
