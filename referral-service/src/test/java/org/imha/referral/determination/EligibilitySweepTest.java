package org.imha.referral.determination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class EligibilitySweepTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";

    @Inject
    EligibilitySweep sweep;
    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void eligibilityIsAwayAndNothingElseIsDue() {
        eligibility.forget();
        breakers.resetAll();
        Rows.execute("UPDATE referral SET next_ask_at = NULL");
    }

    @Test
    void aPendingReferralIsDeterminedAfterEligibilityReturns() {
        // Given
        UUID id = submitted(onSection3());
        assertEquals("SUBMITTED", status(id));
        answer(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null);

        // When
        sweep.askAgain();

        // Then
        assertEquals("ACCEPTED_STATUTORY", status(id));
        assertEquals(List.of("uk.org.imha.referral.received.v1", "uk.org.imha.referral.accepted.v1"), Rows.announced(id));
    }

    @Test
    void aReferralWhoseTimeHasComeIsAskedAboutAgainAndOneWhoseTimeHasNotIsLeftAlone() {
        // Given
        answer(UUID.randomUUID(), "NOT_QUALIFYING", "2036-01-01T00:00:00Z");
        UUID due = submitted(onSection3());
        UUID later = submitted(onSection3());
        Rows.execute("UPDATE referral SET next_ask_at = now() - interval '1 minute' WHERE id = ?", due);
        answer(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null);

        // When
        sweep.askAgain();

        // Then
        assertEquals("ACCEPTED_STATUTORY", status(due));
        assertEquals("PENDING_STATUS_CHANGE", status(later));
    }

    @Test
    void whileNobodyAnswersItIsAskedAboutAgainInAMoment() {
        UUID id = submitted(onSection3());
        sweep.askAgain();
        assertEquals("SUBMITTED", status(id));
        assertEquals(1, due("15 seconds", id));
    }

    @Test
    void afterAFewUnansweredQuestionsTheSweepEndsInsteadOfHammering() {
        // Given
        eligibility.answers(DETERMINATIONS, 503, "{}");
        IntStream.range(0, 20).forEach(i -> submitted(onSection3()));
        breakers.resetAll();
        long before = asked();

        // When
        sweep.askAgain();

        // Then
        assertEquals(6, asked() - before);
    }

    @Test
    void questionsThatAreRefusedDoNotKeepTheOthersWaiting() {
        // Given
        eligibility.answers(DETERMINATIONS, 422, "{}");
        IntStream.range(0, 20).forEach(i -> submitted(onSection3()));
        long before = asked();

        // When
        sweep.askAgain();

        // Then
        assertEquals(20, asked() - before);
    }

    @Test
    void oneThatIsNeverAnsweredDoesNotKeepTheOthersWaiting() {
        // Given
        UUID unanswerable = submitted(onSection3());
        UUID behind = submitted(onSection3());
        eligibility.answers(DETERMINATIONS, body -> body.contains(unanswerable.toString())
                ? new Neighbour.Answer(422, "{}")
                : new Neighbour.Answer(201, determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null)));

        // When
        sweep.askAgain();

        // Then
        assertEquals("SUBMITTED", status(unanswerable));
        assertEquals("ACCEPTED_STATUTORY", status(behind));
    }

    @Test
    void goesOnBatchAfterBatchUntilNothingIsDue() {
        // Given
        List<UUID> ids = Stream.generate(() -> submitted(onSection3())).limit(120).toList();
        breakers.resetAll();
        answer(UUID.randomUUID(), "NOT_QUALIFYING", null);

        // When
        sweep.askAgain();

        // Then
        assertEquals(List.of("TRIAGE"), ids.stream().map(EligibilitySweepTest::status).distinct().toList());
    }

    @Test
    void theSameAnswerSettlesThatItWasAskedFor() {
        // Given
        answer(UUID.randomUUID(), "NOT_QUALIFYING", null);
        UUID id = submitted(onSection3());
        Rows.execute("UPDATE referral SET next_ask_at = now() WHERE id = ?", id);

        // When
        sweep.askAgain();

        // Then
        assertEquals(0, due("1 day", id));
    }

    /** Seen by the trust: what it told itself and what follows from that, and not how the case goes on. */
    @Test
    void aStaleDateShowsInTheReferralWithWhatIsMissing() {
        // Given
        answer(UUID.randomUUID(), "QUALIFIES_COMPULSORY", "2036-01-01T00:00:00Z");
        UUID id = submitted(onSection3());
        UUID caseId = UUID.randomUUID();
        Events.deliver(new CaseOpened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));
        Rows.execute("UPDATE referral SET next_ask_at = now() WHERE id = ?", id);
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "UNDETERMINED", null)
                .replace("\"missingFacts\": []", "\"missingFacts\": [\"#/authorities/0/endedAt\"]"));

        // When
        sweep.askAgain();

        // Then
        assertEquals("uk.org.imha.referral.eligibility-changed.v1", Rows.announced(id).getLast());
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/referrals/" + id).then().statusCode(200)
                .body("status", equalTo("CASE_OPENED")).body("progress", equalTo("Accepted"))
                .body("eligibility.outcome", equalTo("UNDETERMINED"))
                .body("eligibility.missingFacts", contains("#/authorities/0/endedAt"))
                .body("eligibility.ruleSet.id", equalTo("ENG-2009")).body("caseId", nullValue())
                .body("person", nullValue()).body("legalStatus", nullValue());
    }

    private void answer(UUID id, String outcome, String reevaluateAt) {
        eligibility.answers(DETERMINATIONS, 201, determination(id, outcome, reevaluateAt));
    }

    private long asked() {
        return eligibility.requests().stream().filter(request -> request.startsWith("POST " + DETERMINATIONS)).count();
    }

    private static long due(String within, UUID id) {
        return (long) Rows.query("SELECT count(*) AS n FROM referral WHERE id = ? AND next_ask_at <= now() + ?::interval", id,
                within).getFirst().get("n");
    }

    private static String status(UUID id) {
        return (String) Rows.query("SELECT status FROM referral WHERE id = ?", id).getFirst().get("status");
    }
}
