package org.imha.casework.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.imha.casework.rules.calendar.LondonTime;

/**
 * One thing that a person is held under, as far as it is known.
 *
 * @param startedAt when it began; null when nobody told
 * @param expiresAt when it lapses unless renewed, which also tells of renewals; null when nobody told
 * @param firstAdmittedAt when an earlier section began that this one followed without a break, where the Act counts from
 *        that (s.68(5)); null when there is none
 */
public record Held(Under under, Instant startedAt, Instant expiresAt, Instant firstAdmittedAt) {

    public static Held under(Under under, Instant startedAt) {
        return new Held(under, startedAt, null, null);
    }

    public Held expiring(Instant at) {
        return new Held(under, startedAt, at, firstAdmittedAt);
    }

    Held countedFrom(Instant earlierStart) {
        return new Held(under, earlierStart, expiresAt, firstAdmittedAt);
    }

    Held firstAdmitted(Instant at) {
        return new Held(under, startedAt, expiresAt, at);
    }

    LocalDate startDay() {
        return LondonTime.dayOf(startedAt);
    }

    LocalDate firstAdmittedOn() {
        return LondonTime.dayOf(firstAdmittedAt == null ? startedAt : firstAdmittedAt);
    }

    /** The last day before it lapses, where somebody told. */
    Optional<LocalDate> lastDayTold() {
        return Optional.ofNullable(expiresAt).map(LondonTime::lastDayBefore);
    }

    /** What somebody is held under is special category data. */
    @Override
    public String toString() {
        return "Held[not shown]";
    }
}
