package org.imha.casework.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/** The bank holidays that come every year, worked out and not looked up. Holds for 2021 onwards, special days apart. */
final class StandingHolidays {

    private StandingHolidays() {
    }

    static Set<LocalDate> of(int year) {
        LocalDate easter = easterSunday(year);
        Set<LocalDate> days = new TreeSet<>(Set.of(easter.minusDays(2), easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        for (LocalDate fixed : new LocalDate[] { LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26) }) {
            LocalDate day = fixed;
            while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || days.contains(day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
        return days;
    }

    /** Gauss, as corrected by Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
