package org.imha.referral.worklist;

import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class WorklistSweepTest {

    private static final String FAR_AHEAD = onSection3().replace("2026-12-01", "2126-12-01");

    @Inject
    WorklistSweep sweep;
    Neighbour eligibility;

    @BeforeEach
    void nobodyAnswers() {
        eligibility.forget();
        eligibility.answers("/v1/eligibility/determinations", 503, "{}");
    }

    @Test
    void aDateThatPassedGivesWayToTheNextAndTheReferralKeepsItsVersion() {
        UUID id = submitted(FAR_AHEAD);
        Map<String, Object> fresh = row(id);
        Rows.execute(
                "UPDATE referral_worklist SET sort_at = '2026-01-01Z', urgency = 'URGENT', refresh_at = '2026-01-02Z' WHERE id = ?",
                id);
        sweep.moveOn();
        assertEquals(fresh, row(id));
        assertEquals("ROUTINE", row(id).get("urgency"));
        assertEquals(0L, Rows.query("SELECT version FROM referral WHERE id = ?", id).getFirst().get("version"));
    }

    @Test
    void whatTimeHasNotChangedYetIsLeftAlone() {
        UUID id = submitted(FAR_AHEAD);
        Rows.execute("UPDATE referral_worklist SET ward = 'untouched' WHERE id = ?", id);
        sweep.moveOn();
        assertEquals("untouched", row(id).get("ward"));
    }

    @Test
    void referralsFromBeforeTheWorklistAreAddedToIt() {
        UUID id = submitted(FAR_AHEAD);
        Map<String, Object> row = row(id);
        Rows.execute("DELETE FROM referral_worklist WHERE id = ?", id);
        sweep.addMissing();
        assertEquals(row, row(id));
        assertEquals(0L, Rows.query("SELECT version FROM referral WHERE id = ?", id).getFirst().get("version"));
    }

    private static Map<String, Object> row(UUID id) {
        Map<String, Object> row = Rows.query("SELECT * FROM referral_worklist WHERE id = ?", id).getFirst();
        row.replaceAll((column, value) -> String.valueOf(value));
        return row;
    }
}
