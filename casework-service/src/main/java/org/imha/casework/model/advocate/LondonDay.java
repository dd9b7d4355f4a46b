package org.imha.casework.model.advocate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in London. */
public final class LondonDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDay() {
    }

    public static LocalDate today(Clock clock) {
        return clock.instant().atZone(LONDON).toLocalDate();
    }
}
