package org.imha.referral.bulk.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Days and times as MHA offices write them, day before month; ISO 8601 is taken as well. Never a guessed century. */
final class WrittenDates {

    static final String HINT = "Takes a day or a time such as 31/12/2026, 31/12/2026 14:30 or 2026-12-31T14:30:00Z.";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<DateTimeFormatter> DAYS = formats("d/M/uuuu", "uuuu-MM-dd");
    private static final List<DateTimeFormatter> TIMES = formats("d/M/uuuu H:mm", "d/M/uuuu H:mm:ss", "uuuu-MM-dd'T'HH:mm",
            "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss");

    private WrittenDates() {
    }

    /** Which end of a day is meant where only the day is said: a section that ends on a day is there until it is over. */
    enum Edge {
        BEGINNING,
        END
    }

    static String day(String written) {
        return parsed(written, DAYS, LocalDate::parse).map(LocalDate::toString).orElse(written);
    }

    static String instant(String written, Edge edge) {
        Stream<LocalDateTime> ofDay = parsed(written, DAYS, LocalDate::parse)
                .map(day -> edge == Edge.BEGINNING ? day.atStartOfDay() : day.plusDays(1).atStartOfDay()).stream();
        Stream<LocalDateTime> ofTime = parsed(written, TIMES, LocalDateTime::parse).stream();
        return Stream.concat(ofDay, ofTime).findFirst().map(time -> time.atZone(LONDON).toInstant().toString()).orElse(written);
    }

    private static <T> Optional<T> parsed(String written, List<DateTimeFormatter> formats,
            BiFunction<CharSequence, DateTimeFormatter, T> parse) {
        return formats.stream().flatMap(format -> {
            try {
                return Stream.of(parse.apply(written, format));
            } catch (DateTimeException notThisWay) {
                return Stream.empty();
            }
        }).findFirst();
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return Stream.of(patterns).map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
