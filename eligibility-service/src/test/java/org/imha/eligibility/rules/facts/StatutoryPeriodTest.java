package org.imha.eligibility.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StatutoryPeriodTest {

    private static final Instant MORNING = Instant.parse("2026-06-10T08:00:00Z");

    @Test
    void daysBeginWithTheDayOfAdmissionAndEndAtMidnight() {
        // Given
        StatutoryPeriod period = StatutoryPeriod.days(28);
        // Then
        assertEquals(Optional.of(Instant.parse("2026-07-07T23:00:00Z")), period.usualEnd(MORNING));
        assertEquals(Optional.of(Instant.parse("2026-07-07T23:00:00Z")), period.latestEnd(MORNING));
        assertFalse(period.isHours());
    }

    @Test
    void daysAreCountedOnTheClockInLondon() {
        // 28 March 2026 at 23:30 in London; the clocks go forward that night.
        assertEquals(Optional.of(Instant.parse("2026-04-24T23:00:00Z")),
                StatutoryPeriod.days(28).usualEnd(Instant.parse("2026-03-28T23:30:00Z")));
        // 11 June in London already.
        assertEquals(Optional.of(Instant.parse("2026-07-08T23:00:00Z")),
                StatutoryPeriod.days(28).usualEnd(Instant.parse("2026-06-10T23:30:00Z")));
    }

    @Test
    void hoursRunFromTheInstantWhateverTheClocksDo() {
        // Given
        StatutoryPeriod period = StatutoryPeriod.hours(72);
        // Then
        assertEquals(Optional.of(Instant.parse("2026-03-31T12:00:00Z")),
                period.usualEnd(Instant.parse("2026-03-28T12:00:00Z")));
        assertTrue(period.isHours());
    }

    @Test
    void anExtensionMovesOnlyTheLatestEnd() {
        // Given
        StatutoryPeriod period = StatutoryPeriod.hours(24, 36);
        // Then
        assertEquals(Optional.of(Instant.parse("2026-06-11T08:00:00Z")), period.usualEnd(MORNING));
        assertEquals(Optional.of(Instant.parse("2026-06-11T20:00:00Z")), period.latestEnd(MORNING));
    }

    @Test
    void whatCanBeRenewedHasNoEndOfItsOwn() {
        assertEquals(Optional.empty(), StatutoryPeriod.RENEWABLE.usualEnd(MORNING));
        assertEquals(Optional.empty(), StatutoryPeriod.RENEWABLE.latestEnd(MORNING));
    }
}
