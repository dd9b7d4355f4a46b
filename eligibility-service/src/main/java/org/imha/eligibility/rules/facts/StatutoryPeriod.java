package org.imha.eligibility.rules.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a power lasts that nobody may renew. Periods of days begin with the day of admission; periods of hours run from
 * the instant. Powers that can be renewed, or that a court ends, have no period here: their end must be told.
 *
 * @param usual the length, unless extended
 * @param longest the length with every extension that the Act allows
 */
record StatutoryPeriod(int days, Duration usual, Duration longest) {

    static final StatutoryPeriod RENEWABLE = new StatutoryPeriod(0, null, null);

    static StatutoryPeriod days(int days) {
        return new StatutoryPeriod(days, null, null);
    }

    static StatutoryPeriod hours(int hours) {
        return hours(hours, hours);
    }

    static StatutoryPeriod hours(int usual, int longest) {
        return new StatutoryPeriod(0, Duration.ofHours(usual), Duration.ofHours(longest));
    }

    boolean isHours() {
        return usual != null;
    }

    /** The end that must be assumed when none is stated. */
    Optional<Instant> usualEnd(Instant start) {
        return end(start, usual);
    }

    /** The end that no stated expiry can postpone. */
    Optional<Instant> latestEnd(Instant start) {
        return end(start, longest);
    }

    private Optional<Instant> end(Instant start, Duration length) {
        if (length != null) {
            return Optional.of(start.plus(length));
        }
        return days == 0 ? Optional.empty() : Optional.of(LondonTime.startOf(LondonTime.dayOf(start).plusDays(days)));
    }
}
