package org.imha.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.deadline.Deadline;

/**
 * From when until when, and what is safe.
 *
 * @param lastDay as the rule counts it, which may be later than is safe
 * @param lastSafeInstant for powers of hours and times of day; null for whole days
 * @param calendarUncertain bank holidays of that year are not published yet
 */
@Embeddable
public record Window(LocalDate opensOn, LocalDate lastDay, LocalDate lastSafeDay, Instant lastSafeInstant,
        boolean calendarUncertain) {

    static Window of(Deadline deadline) {
        return new Window(deadline.opensOn(), deadline.lastDay(), deadline.lastSafeDay(), deadline.lastSafeInstant(),
                deadline.calendarUncertain());
    }

    /** Until the end of that day in London. */
    static Window until(LocalDate day, LocalDate today) {
        return new Window(today, day, day, null, false);
    }

    /** Until that time. */
    static Window until(Instant at) {
        LocalDate day = LondonTime.dayOf(at);
        return new Window(day, day, day, at, false);
    }

    /** When it is over. */
    Instant dueAt() {
        return lastSafeInstant == null ? LondonTime.startOf(lastSafeDay.plusDays(1)) : lastSafeInstant;
    }

    /** Not even by the law's own last day, which may come after the last safe one, can anything be done any more. */
    boolean isOverAt(Instant now) {
        return lastSafeInstant == null ? LondonTime.dayOf(now).isAfter(lastDay) : !now.isBefore(lastSafeInstant);
    }

    @Override
    public String toString() {
        return "Window[not shown]";
    }
}
