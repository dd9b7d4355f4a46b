package org.imha.referral.fhir.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One side of a stretch of time: from an instant on, or before it. What a client writes is a stretch itself, as long as it
 * is precise (FHIR R4 3.1.1.4.7): {@code gt2026-01} is from February on.
 */
record Bound(boolean from, Instant at) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(eq|ge|gt|le|lt|sa|eb)?([1-9]\\d{3})(-\\d{2})?(-\\d{2})?(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?");
    /** Whoever names a day means a day here. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** @return empty when this cannot be read */
    static Optional<List<Bound>> read(String written) {
        // A plus that nobody encoded arrives as a blank.
        Matcher parts = WRITTEN.matcher(written.replace(' ', '+'));
        if (!parts.matches() || parts.group(5) != null && parts.group(4) == null
                || parts.group(4) != null && parts.group(3) == null) {
            return Optional.empty();
        }
        try {
            Stretch meant = stretch(parts);
            return Optional.of(switch (parts.group(1)) {
                case "ge" -> List.of(new Bound(true, meant.start()));
                case "gt", "sa" -> List.of(new Bound(true, meant.end()));
                case "le" -> List.of(new Bound(false, meant.end()));
                case "lt", "eb" -> List.of(new Bound(false, meant.start()));
                case null, default -> List.of(new Bound(true, meant.start()), new Bound(false, meant.end()));
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Stretch stretch(Matcher parts) {
        String day = parts.group(2) + (parts.group(3) == null ? "" : parts.group(3))
                + (parts.group(4) == null ? "" : parts.group(4));
        if (parts.group(5) != null) {
            Instant start = parts.group(8) == null ? LocalDateTime.parse(day + parts.group(5)).atZone(LONDON).toInstant()
                    : OffsetDateTime.parse(day + parts.group(5)).toInstant();
            return new Stretch(start,
                    parts.group(7) != null ? start.plusMillis(1) : start.plusSeconds(parts.group(6) == null ? 60 : 1));
        }
        if (parts.group(4) != null) {
            LocalDate date = LocalDate.parse(day);
            return Stretch.of(date, date.plusDays(1));
        }
        if (parts.group(3) != null) {
            YearMonth month = YearMonth.parse(day);
            return Stretch.of(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        return Stretch.of(Year.parse(day).atDay(1), Year.parse(day).plusYears(1).atDay(1));
    }

    private record Stretch(Instant start, Instant end) {

        static Stretch of(LocalDate first, LocalDate after) {
            return new Stretch(first.atStartOfDay(LONDON).toInstant(), after.atStartOfDay(LONDON).toInstant());
        }
    }
}
