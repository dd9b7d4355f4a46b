package org.imha.referral.retention;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

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

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class RetentionResourceTest {

    private static final String ERASED = "uk.org.imha.referral.erased.v1";
    private static final String LONG_AGO = "2001-06-10T09:00:00Z";

    @Inject
    RetentionSweep sweep;
    Neighbour eligibility;

    @BeforeEach
    void nobodyAnswersAndNothingIsDue() {
        eligibility.forget();
        Rows.execute("UPDATE referral SET over_since = NULL");
    }

    @Test
    void tellsUntilWhenAReferralIsKeptAndWhatMayBeDone() {
        UUID id = submitted(onSection3());
        retention(id).statusCode(200).header("ETag", notNullValue()).body("keptUntil", nullValue())
                .body("actions.find { it.action == 'erasure' }.reason", equalTo("REFERRAL_NOT_OVER"));
        over(id, "SIGNPOSTED", "2026-06-10T09:00:00Z");
        retention(id).body("retentionClass", equalTo("UNSUCCESSFUL")).body("keptUntil", equalTo("2028-06-10"))
                .body("actions.find { it.action == 'erasure' }.allowed", equalTo(true));
        over(id, "CASE_CLOSED", "2026-06-10T09:00:00Z");
        retention(id).body("retentionClass", equalTo("CASE_FILE")).body("keptUntil", equalTo("2034-06-10"));
    }

    @Test
    void theSweepErasesWhatIsDueAndLeavesATombstoneWithNothingAboutAnybody() {
        // Given
        UUID due = over(submitted(onSection3()), "CASE_CLOSED", LONG_AGO);
        Rows.execute("INSERT INTO equality_profile (id, version, created_at, answers) VALUES (?, 0, now(), '{}')", due);
        UUID notYet = over(submitted(onSection3()), "CASE_CLOSED", "2026-06-10T09:00:00Z");
        UUID open = submitted(onSection3());

        // When
        sweep.eraseWhatIsDue();

        // Then
        assertEquals(0, count("referral WHERE id", due) + count("referral_status_change WHERE referral_id", due)
                + count("equality_profile WHERE id", due));
        var tombstone = Rows.query("SELECT * FROM erased_referral WHERE referral_id = ?", due).getFirst();
        assertEquals("CASE_FILE", tombstone.get("retention_class"));
        assertEquals("RETENTION_PERIOD_OVER", tombstone.get("reason"));
        assertEquals(ERASED, Rows.announced(due).getLast());
        assertEquals("ERASE", Rows.accessLog(due).getLast().get("action"));
        assertEquals(2, count("referral WHERE id", notYet) + count("referral WHERE id", open));
    }

    @Test
    void staffHearThatItIsGoneAndEverybodyElseThatThereIsNone() {
        UUID id = over(submitted(onSection3()), "SIGNPOSTED", LONG_AGO);
        sweep.eraseWhatIsDue();
        for (String path : List.of("", "/retention", "/history")) {
            manager().get("/v1/referrals/" + id + path).then().statusCode(410).body("code", equalTo("REFERRAL_ERASED"));
        }
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/referrals/" + id).then().statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        given().auth().oauth2(Tokens.service("casework-service")).get("/v1/referrals/" + id).then().statusCode(404);
        erase(id, "0", "PERSON_ASKED").statusCode(410);
    }

    @Test
    void eachKindHasItsOwnPeriod() {
        // Given: 3 years are enough for what came to nothing, and for those who declined
        UUID withdrawn = over(submitted(onSection3()), "WITHDRAWN_BY_REFERRER", threeYearsAgo());
        UUID declined = declined();
        UUID worked = over(submitted(onSection3()), "CASE_CLOSED", threeYearsAgo());
        UUID declinedLate = declined();
        Rows.execute("UPDATE referral SET allocated = true WHERE id = ?", declinedLate);

        // When
        sweep.eraseWhatIsDue();

        // Then
        assertEquals("UNSUCCESSFUL", tombstone(withdrawn));
        assertEquals("DECLINED", tombstone(declined));
        assertEquals(2, count("referral WHERE id", worked) + count("referral WHERE id", declinedLate));
    }

    @Test
    void aLegalHoldOverridesEveryPeriodUntilItIsLifted() {
        // Given
        UUID id = over(submitted(onSection3()), "CASE_CLOSED", LONG_AGO);

        // When
        hold(id, version(id), "{\"reason\": \"An inquest\"}").statusCode(200).body("legalHold.reason", equalTo("An inquest"))
                .body("legalHold.placedBy", equalTo("some-manager"))
                .body("actions.find { it.action == 'erasure' }.reason", equalTo("REFERRAL_ON_HOLD"));
        sweep.eraseWhatIsDue();

        // Then
        assertEquals(1, count("referral WHERE id", id));
        erase(id, version(id), "PERSON_ASKED").statusCode(409).body("code", equalTo("REFERRAL_ON_HOLD"));
        manager().get("/v1/referrals/" + id + "/history").then().body("items.why", hasItem("LEGAL_HOLD: An inquest"));

        // When
        lift(id, version(id)).statusCode(200).body("legalHold", nullValue());
        sweep.eraseWhatIsDue();

        // Then
        assertEquals("CASE_FILE", tombstone(id));
    }

    @Test
    void anOpenReferralMayBeHeldAndTheReasonChanged() {
        UUID id = submitted(onSection3());
        hold(id, version(id), "{\"reason\": \"A complaint\"}").statusCode(200);
        hold(id, version(id), "{\"reason\": \"A claim\"}").statusCode(200).body("legalHold.reason", equalTo("A claim"));
        lift(id, version(id)).statusCode(200);
        lift(id, version(id)).statusCode(409).body("code", equalTo("NO_LEGAL_HOLD"));
    }

    @Test
    void aHoldNeedsAReasonAndTheVersionThatIsMeant() {
        UUID id = submitted(onSection3());
        hold(id, version(id), "{}").statusCode(422).body("errors.pointer", contains("#/reason"));
        hold(id, version(id), "{\"reason\": \" \"}").statusCode(422);
        hold(id, "99", "{\"reason\": \"A complaint\"}").statusCode(412);
        manager().body("{\"reason\": \"A complaint\"}").put("/v1/referrals/" + id + "/legal-hold").then().statusCode(428);
        lift(id, "99").statusCode(412);
        hold(UUID.randomUUID(), "0", "{\"reason\": \"A complaint\"}").statusCode(404);
    }

    @Test
    void aManagerErasesWhatIsOverForAReasonThatSaysNothingAboutAnybody() {
        UUID id = submitted(onSection3());
        erase(id, version(id), "PERSON_ASKED").statusCode(409).body("code", equalTo("REFERRAL_NOT_OVER"));
        over(id, "SIGNPOSTED", "2026-06-10T09:00:00Z");
        erase(id, "99", "PERSON_ASKED").statusCode(412);
        erase(id, version(id), "BECAUSE").statusCode(400);
        erase(id, version(id), "RETENTION_PERIOD_OVER").statusCode(400);
        manager().header("If-Match", "\"0\"").body("{}").post("/v1/referrals/" + id + "/erasure").then().statusCode(422)
                .body("errors.pointer", contains("#/reason"));
        erase(id, version(id), "PERSON_ASKED").statusCode(200).body("referralId", equalTo(id.toString()))
                .body("reason", equalTo("PERSON_ASKED")).body("retentionClass", equalTo("UNSUCCESSFUL"));
        assertEquals(ERASED, Rows.announced(id).getLast());
        assertEquals("some-manager", Rows.accessLog(id).stream().filter(entry -> "ERASE".equals(entry.get("action")))
                .toList().getLast().get("actor_id"));
    }

    @Test
    void anEarlierAnswerAboutItIsNotGivenAgain() {
        // Given
        String key = UUID.randomUUID().toString();
        UUID id = UUID.fromString(submit(Tokens.trust("RXM"), key, onSection3()).statusCode(201).extract().path("id"));
        over(id, "SIGNPOSTED", "2026-06-10T09:00:00Z");

        // When
        erase(id, version(id), "RECORDED_IN_ERROR").statusCode(200);

        // Then
        assertEquals(0, count("idempotent_answer WHERE resource_id", id));
        submit(Tokens.trust("RXM"), key, onSection3()).statusCode(201).header("Idempotency-Replayed", nullValue())
                .body("id", not(equalTo(id.toString())));
    }

    @Test
    void whatWasMergedIntoItGoesWithIt() {
        // Given
        UUID kept = over(submitted(onSection3()), "CASE_CLOSED", LONG_AGO);
        UUID merged = submitted(onSection3());
        Rows.execute("UPDATE referral SET status = 'DUPLICATE', merged_into = ?, over_since = now() WHERE id = ?", kept,
                merged);
        hold(merged, version(merged), "{\"reason\": \"A claim\"}").statusCode(200);

        // When
        sweep.eraseWhatIsDue();

        // Then
        assertEquals(1, count("referral WHERE id", kept));

        // When
        lift(merged, version(merged)).statusCode(200);
        sweep.eraseWhatIsDue();

        // Then
        assertEquals("CASE_FILE", tombstone(kept));
        assertEquals("UNSUCCESSFUL", tombstone(merged));
        assertTrue(Rows.announced(merged).contains(ERASED));
    }

    private static UUID declined() {
        UUID id = submitted(onSection3());
        Rows.execute(
                """
                        UPDATE referral SET status = 'DECLINED_BY_PATIENT', declined_may_tell_referrer = false, over_since = ?::timestamptz
                        WHERE id = ?""",
                threeYearsAgo(), id);
        return id;
    }

    private static UUID over(UUID id, String status, String since) {
        Rows.execute("UPDATE referral SET status = ?, over_since = ?::timestamptz WHERE id = ?", status, since, id);
        return id;
    }

    private static String threeYearsAgo() {
        return Rows.query("SELECT (now() - interval '3 years')::text AS at").getFirst().get("at").toString();
    }

    private static String tombstone(UUID id) {
        assertEquals(0, count("referral WHERE id", id));
        return Rows.query("SELECT retention_class FROM erased_referral WHERE referral_id = ?", id).getFirst()
                .get("retention_class").toString();
    }

    private static long count(String rows, UUID id) {
        return (long) Rows.query("SELECT count(*) FROM " + rows + " = ?", id).getFirst().get("count");
    }

    private static String version(UUID id) {
        return Rows.query("SELECT version FROM referral WHERE id = ?", id).getFirst().get("version").toString();
    }

    private static ValidatableResponse retention(UUID id) {
        return manager().get("/v1/referrals/" + id + "/retention").then();
    }

    private static ValidatableResponse hold(UUID id, String version, String body) {
        return manager().header("If-Match", "\"" + version + "\"").body(body).put("/v1/referrals/" + id + "/legal-hold").then();
    }

    private static ValidatableResponse lift(UUID id, String version) {
        return manager().header("If-Match", "\"" + version + "\"").delete("/v1/referrals/" + id + "/legal-hold").then();
    }

    private static ValidatableResponse erase(UUID id, String version, String reason) {
        return manager().header("If-Match", "\"" + version + "\"").body("{\"reason\": \"" + reason + "\"}")
                .post("/v1/referrals/" + id + "/erasure").then();
    }

    private static RequestSpecification manager() {
        return given().auth().oauth2(Tokens.person("some-manager", Role.MANAGER)).contentType("application/json");
    }
}
