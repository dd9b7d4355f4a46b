package org.imha.casework.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.imha.casework.rules.calendar.LondonTime;

/**
 * When something can or must happen, before anybody looks at office hours.
 *
 * @param period which of several that follow each other, from 1; 0 where there is only one
 * @param lastInstant for powers of hours; null for periods of days
 */
record Window(int period, LocalDate opensOn, LocalDate lastDay, Instant lastInstant) {

    static Window ofDays(int period, LocalDate opensOn, LocalDate lastDay) {
        return new Window(period, opensOn, lastDay, null);
    }

    static Window ofHours(Instant start, Instant end) {
        return new Window(0, LondonTime.dayOf(start), LondonTime.lastDayBefore(end), end);
    }

    boolean isOverAt(Instant now) {
        return lastInstant == null ? LondonTime.dayOf(now).isAfter(lastDay) : !now.isBefore(lastInstant);
    }
}
