package org.imha.referral.determination;

import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
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
    void eligibilityIsAway() {
        eligibility.forget();
        breakers.resetAll();
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
    void nobodyAnsweringLeavesItDue() {
        UUID id = submitted(onSection3());
        sweep.askAgain();
        assertEquals("SUBMITTED", status(id));
        assertEquals(1L,
                Rows.query("SELECT count(*) AS n FROM referral WHERE id = ? AND next_ask_at <= now()", id).getFirst().get("n"));
    }

    private void answer(UUID id, String outcome, String reevaluateAt) {
        eligibility.answers(DETERMINATIONS, 201, determination(id, outcome, reevaluateAt));
    }

    private static String status(UUID id) {
        return (String) Rows.query("SELECT status FROM referral WHERE id = ?", id).getFirst().get("status");
    }
}
