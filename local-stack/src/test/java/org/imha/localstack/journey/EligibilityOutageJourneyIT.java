package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imha.localstack.Service;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class EligibilityOutageJourneyIT {

    @Test
    void aReferralIsTakenWhileEligibilityIsAwayAndDeterminedAfterItReturns() {
        // Given
        Journey journey = new Journey();
        journey.stack.stop(Service.ELIGIBILITY);

        // When
        JsonNode referral;
        try {
            referral = journey.refer();
        } finally {
            journey.stack.start(Service.ELIGIBILITY);
        }

        // Then
        assertEquals("SUBMITTED", referral.path("status").asText());
        assertEquals("PENDING", referral.path("eligibility").path("outcome").asText());
        journey.arrivedOnce(referral.path("id").asText());
    }
}
