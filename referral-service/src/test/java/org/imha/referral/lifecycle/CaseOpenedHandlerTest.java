package org.imha.referral.lifecycle;

import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class CaseOpenedHandlerTest {

    Neighbour eligibility;

    @Test
    void theReferralReachesItsAimOnceHoweverOftenItIsTold() {
        // Given
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        UUID id = submitted(onSection3());
        UUID caseId = UUID.randomUUID();

        // When
        ReceivedEvent event = Events.deliver(new CaseOpened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));

        // Then
        assertFalse(Events.deliver(event));
        var row = Rows.query("SELECT status, case_id FROM referral WHERE id = ?", id).getFirst();
        assertEquals("CASE_OPENED", row.get("status"));
        assertEquals(caseId, row.get("case_id"));
        assertEquals(3, Rows.query("SELECT 1 FROM referral_status_change WHERE referral_id = ?", id).size());
    }
}
