package org.imha.casework.rules.calendar;

import java.time.LocalDate;

/**
 * The last day of periods of days and months. "Beginning with" a day includes that day. Months run to the day before the
 * corresponding date, and to the end of the month where that date is missing (Dodds v Walker [1981] 1 WLR 1027).
 */
public final class Periods {

    private Periods() {
    }

    public static LocalDate lastOfDays(LocalDate beginningWith, int days) {
        return beginningWith.plusDays(days - 1L);
    }

    /** Zero months end the day before they begin, so that the next period begins on the day itself. */
    public static LocalDate lastOfMonths(LocalDate beginningWith, int months) {
        LocalDate corresponding = beginningWith.plusMonths(months);
        boolean missing = corresponding.getDayOfMonth() != beginningWith.getDayOfMonth();
        return missing ? corresponding : corresponding.minusDays(1);
    }

    /** "Within a month of the day": the day itself does not count. */
    public static LocalDate monthsAfter(LocalDate day, int months) {
        return day.plusMonths(months);
    }
}
