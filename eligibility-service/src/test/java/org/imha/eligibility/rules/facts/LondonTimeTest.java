package org.imha.eligibility.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class LondonTimeTest {

    @Test
    void theDayChangesAtMidnightInLondon() {
        assertEquals(LocalDate.parse("2026-06-10"), LondonTime.dayOf(Instant.parse("2026-06-10T22:59:59Z")));
        assertEquals(LocalDate.parse("2026-06-11"), LondonTime.dayOf(Instant.parse("2026-06-10T23:00:00Z")));
        assertEquals(LocalDate.parse("2026-01-10"), LondonTime.dayOf(Instant.parse("2026-01-10T23:59:59Z")));
    }

    @Test
    void aDayStartsAnHourEarlierInSummer() {
        assertEquals(Instant.parse("2026-06-09T23:00:00Z"), LondonTime.startOf(LocalDate.parse("2026-06-10")));
        assertEquals(Instant.parse("2026-01-10T00:00:00Z"), LondonTime.startOf(LocalDate.parse("2026-01-10")));
    }

    @Test
    void aBirthdayStartsWithItsDay() {
        assertEquals(Instant.parse("2026-06-09T23:00:00Z"), LondonTime.birthday(LocalDate.parse("2008-06-10"), 18));
        assertEquals(Instant.parse("2026-02-28T00:00:00Z"), LondonTime.birthday(LocalDate.parse("2008-02-28"), 18));
    }

    @Test
    void aLeapDayBirthdayFallsOn1MarchOnlyInOrdinaryYears() {
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), LondonTime.birthday(LocalDate.parse("2008-02-29"), 18));
        assertEquals(Instant.parse("2028-02-29T00:00:00Z"), LondonTime.birthday(LocalDate.parse("2008-02-29"), 20));
    }
}
