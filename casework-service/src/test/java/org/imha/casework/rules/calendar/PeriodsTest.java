package org.imha.casework.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({ "2026-03-01,28,2026-03-28", "2026-03-01,14,2026-03-14", "2028-02-20,14,2028-03-04", "2026-02-20,14,2026-03-05",
            "2026-12-25,28,2027-01-21" })
    void aPeriodThatBeginsWithADayIncludesIt(LocalDate start, int days, LocalDate last) {
        assertEquals(last, Periods.lastOfDays(start, days));
    }

    /** The last four: there is no 29th, 30th or 31st to correspond, so the month's end is the end. */
    @ParameterizedTest
    @CsvSource({ "2026-01-15,6,2026-07-14", "2026-03-01,6,2026-08-31", "2026-07-01,6,2026-12-31", "2028-02-29,6,2028-08-28",
            "2026-01-15,12,2027-01-14", "2026-01-15,0,2026-01-14", "2026-08-29,6,2027-02-28", "2026-08-30,6,2027-02-28",
            "2026-08-31,6,2027-02-28", "2028-02-29,12,2029-02-28", "2026-05-31,6,2026-11-30" })
    void monthsRunToTheDayBeforeTheCorrespondingOneOrTheMonthsEnd(LocalDate start, int months, LocalDate last) {
        assertEquals(last, Periods.lastOfMonths(start, months));
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-15,2026-02-15", "2026-01-31,2026-02-28", "2028-01-31,2028-02-29" })
    void withinAMonthOfADayLeavesTheDayOut(LocalDate day, LocalDate last) {
        assertEquals(last, Periods.monthsAfter(day, 1));
    }
}
