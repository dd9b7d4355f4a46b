package org.imha.casework.rules.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days from midnight to midnight on the clock in London. */
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

    /** The last day that lies before this instant, at least in part: an end at midnight belongs to the day before. */
    public static LocalDate lastDayBefore(Instant end) {
        return dayOf(end.minusNanos(1));
    }
}
