package org.imha.casework.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which offices in England and Wales are open. How far that is known is part of it: beyond what the government has
 * published a holiday may be moved or added, and beyond the data only weekends are known.
 */
public final class WorkingDays {

    private final Set<LocalDate> bankHolidays;
    private final LocalDate publishedUntil;

    /** @param publishedUntil the last day that the government's own list covers */
    public WorkingDays(Set<LocalDate> bankHolidays, LocalDate publishedUntil) {
        this.bankHolidays = Set.copyOf(bankHolidays);
        this.publishedUntil = publishedUntil;
    }

    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    public LocalDate onOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    public LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    public boolean isUncertain(LocalDate day) {
        return day.isAfter(publishedUntil);
    }
}
