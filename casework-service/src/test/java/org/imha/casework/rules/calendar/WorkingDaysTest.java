package org.imha.casework.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = TheCalendar.shipped();

    /** The government's list by hand, its substitute days and those of one year only. */
    @ParameterizedTest
    @ValueSource(strings = { "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-27", "2023-01-02", "2023-05-08", "2024-01-01",
            "2024-03-29", "2024-04-01", "2024-12-26", "2025-04-18", "2025-05-05", "2026-08-31", "2026-12-28", "2027-12-27",
            "2027-12-28", "2028-01-03" })
    void officesAreClosedOnBankHolidays(String day) {
        assertFalse(days.isOpen(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2022-05-30", "2026-12-29", "2026-04-02", "2027-12-24", "2027-12-29", "2026-11-30", "2026-03-17",
            "2028-01-04" })
    void officesAreOpenOnOtherWeekdaysAlsoWhereTheNeighboursHaveAHoliday(String day) {
        assertTrue(days.isOpen(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({ "2027-12-28,2027-12-24,2027-12-29", "2026-04-06,2026-04-02,2026-04-07", "2026-06-10,2026-06-10,2026-06-10",
            "2026-06-13,2026-06-12,2026-06-15" })
    void theNearestOpenDayIsFoundOverHolidaysAndWeekends(LocalDate day, LocalDate before, LocalDate after) {
        assertEquals(before, days.onOrBefore(day));
        assertEquals(after, days.onOrAfter(day));
    }

    /** Eight days in every ordinary year, none of them at a weekend: worked out anew from the Act of 1971 and Easter. */
    @ParameterizedTest
    @ValueSource(ints = { 2024, 2025, 2026, 2027, 2028, 2029, 2030 })
    void theListHoldsTheStandingDaysOfEachYear(int year) {
        Set<LocalDate> closed = new TreeSet<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !days.isOpen(day)) {
                closed.add(day);
            }
        }
        assertEquals(StandingHolidays.of(year), closed);
    }

    @Test
    void itIsSaidHowFarTheGovernmentsListGoesAndBeyondTheDataOnlyWeekendsAreKnown() {
        assertFalse(days.isUncertain(LocalDate.of(2027, 12, 31)));
        assertTrue(days.isUncertain(LocalDate.of(2028, 1, 1)));
        assertFalse(days.isOpen(LocalDate.of(2030, 12, 25)));
        assertTrue(days.isOpen(LocalDate.of(2031, 12, 25)));
        assertFalse(days.isOpen(LocalDate.of(2031, 12, 27)));
    }

    @Test
    void aListThatDoesNotSayHowFarItGoesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> BankHolidayList.read(List.of("2026-12-25,Christmas Day")));
        assertThrows(IllegalArgumentException.class,
                () -> BankHolidayList.read(List.of("published-until,2026-12-31", "reaches-until,2026-12-31", "2027-01-01,x")));
    }
}
