package org.imha.eligibility.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law of England and Wales counts them: from midnight to midnight on the clock in London. */
public final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonTime() {
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /**
     * An age is attained at the start of the anniversary of birth (Family Law Reform Act 1969 s.9(1)).
     * Who was born on 29 February attains it on 1 March, where {@code plusYears} would say 28 February.
     */
    public static Instant birthday(LocalDate dateOfBirth, int years) {
        LocalDate sameDay = dateOfBirth.plusYears(years);
        boolean anniversaryIsMissing = sameDay.getDayOfMonth() != dateOfBirth.getDayOfMonth();
        return startOf(anniversaryIsMissing ? sameDay.plusDays(1) : sameDay);
    }
}
