package org.imha.referral.retention;

import static org.imha.referral.model.RetentionClass.CASE_FILE;
import static org.imha.referral.model.RetentionClass.DECLINED;
import static org.imha.referral.model.RetentionClass.UNSUCCESSFUL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.imha.referral.model.RetentionClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    static final RetentionConfig PROPOSED = new Periods(Period.ofYears(8), 25, 26, Period.ofMonths(24), Period.ofYears(2),
            "off");

    record Periods(Period caseFile, int childUntilAge, int seventeenUntilAge, Period declined, Period unsuccessful,
            String sweepEvery) implements RetentionConfig {
    }

    @ParameterizedTest(name = "born {0}, over on {1}: until {2}")
    @CsvSource({
            // Adults: eight years, whatever the day.
            "1980-01-01, 2026-06-10, 2034-06-10",
            "           , 2026-06-10, 2034-06-10",
            "1980-01-01, 2028-02-29, 2036-02-29",
            // 18 on the very day it ended, and the day before.
            "2008-06-10, 2026-06-10, 2034-06-10",
            "2008-06-11, 2026-06-10, 2034-06-11",
            // 17 at the end: until 26; the 17th birthday itself counts.
            "2009-06-10, 2026-06-10, 2035-06-10",
            "2009-01-01, 2026-06-10, 2035-01-01",
            // 16 and younger: until 25, where that is later than eight years.
            "2009-06-11, 2026-06-10, 2034-06-11",
            "2010-01-01, 2026-06-10, 2035-01-01",
            "2020-01-01, 2026-06-10, 2045-01-01",
            "2026-06-10, 2026-06-10, 2051-06-10",
            // Born on 29 February: a year older on 1 March where there is none.
            "2008-02-29, 2026-02-28, 2034-03-01",
            "2008-02-29, 2026-03-01, 2034-03-01",
            "2012-02-29, 2026-06-10, 2037-03-01",
            "2012-02-29, 2029-02-28, 2037-03-01",
            "2012-02-29, 2029-03-01, 2038-03-01" })
    void aCaseFileIsKeptEightYearsAndAChildsUntilTheyAreGrownUp(LocalDate born, LocalDate over, LocalDate until) {
        assertEquals(until, Retention.until(CASE_FILE, over, Optional.ofNullable(born), PROPOSED));
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-10, 2028-06-10", "2028-02-29, 2030-03-01", "2026-02-28, 2028-02-28", "2026-12-31, 2028-12-31" })
    void whatCameToNothingIsKeptTwoYearsAndAgeDoesNotMatter(LocalDate over, LocalDate until) {
        assertEquals(until, Retention.until(UNSUCCESSFUL, over, Optional.of(LocalDate.of(2020, 1, 1)), PROPOSED));
        assertEquals(until, Retention.until(DECLINED, over, Optional.of(LocalDate.of(2020, 1, 1)), PROPOSED));
    }

    @Test
    void aShortMonthNeverMakesItADayTooEarly() {
        RetentionConfig months = new Periods(Period.ofMonths(6), 25, 26, Period.ofMonths(6), Period.ofDays(30), "off");
        assertEquals(LocalDate.of(2027, 3, 1),
                Retention.until(DECLINED, LocalDate.of(2026, 8, 31), Optional.empty(), months));
        assertEquals(LocalDate.of(2026, 9, 30),
                Retention.until(UNSUCCESSFUL, LocalDate.of(2026, 8, 31), Optional.empty(), months));
    }

    @Test
    void itIsDueWhenTheDayBeginsInLondon() {
        Retention retention = new Retention(CASE_FILE, LocalDate.of(2034, 6, 10));
        assertFalse(retention.isDue(Instant.parse("2034-06-09T22:59:59Z")));
        assertTrue(retention.isDue(Instant.parse("2034-06-09T23:00:00Z")));
    }

    /** The sweep asks the database for candidates by this alone. */
    @ParameterizedTest
    @EnumSource(RetentionClass.class)
    void nothingThatIsDueIsOverlookedByTheFirstLook(RetentionClass kind) {
        for (LocalDate over = LocalDate.of(2023, 12, 1); over.isBefore(LocalDate.of(2028, 12, 31)); over = over.plusDays(1)) {
            LocalDate until = Retention.until(kind, over, Optional.empty(), PROPOSED);
            Instant due = until.atStartOfDay(java.time.ZoneId.of("Europe/London")).toInstant();
            Instant endOfOver = over.plusDays(1).atStartOfDay(java.time.ZoneId.of("Europe/London")).toInstant().minusNanos(1);
            assertFalse(endOfOver.isAfter(Retention.endedBy(kind, due, PROPOSED)), over + " " + kind);
        }
    }
}
