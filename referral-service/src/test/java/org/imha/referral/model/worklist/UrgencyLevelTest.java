package org.imha.referral.model.worklist;

import static org.imha.referral.model.worklist.WorklistForms.heldUnder;
import static org.imha.referral.model.worklist.WorklistForms.urgent;
import static org.imha.referral.model.worklist.WorklistForms.withDates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.ReferralForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyLevelTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");

    @Test
    void whatTheReferrerCallsUrgentIs() {
        assertEquals(UrgencyLevel.URGENT, level(urgent()));
    }

    @ParameterizedTest
    @CsvSource({ "S136, URGENT", "S5_2, URGENT", "S2, SOON", "S3, ROUTINE", "S37_41, ROUTINE", "NOT_KNOWN, ROUTINE" })
    void theLegalPositionCounts(Provision provision, UrgencyLevel expected) {
        assertEquals(expected, UrgencyLevel.of(heldUnder(provision, NOW), Optional.empty(), NOW));
    }

    @ParameterizedTest
    @CsvSource({ "PT-1H, URGENT", "PT1H, URGENT", "P3D, URGENT", "P3DT1S, SOON", "P7D, SOON", "P7DT1S, ROUTINE" })
    void theNearestDateCounts(Duration away, UrgencyLevel expected) {
        assertEquals(expected, level(withDates(NOW.plus(away))));
    }

    private static UrgencyLevel level(ReferralForm form) {
        return UrgencyLevel.of(form, DatesAhead.nearest(form, NOW, NOW), NOW);
    }
}
