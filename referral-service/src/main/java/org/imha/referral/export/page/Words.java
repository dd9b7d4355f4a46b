package org.imha.referral.export.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names, codes and dates as people write them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z0-9]+)+|[A-Z]{5,}");

    private Words() {
    }

    /** A member's name or a kind: {@code familyName} and {@code family-name} are both "family name". */
    static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.UK);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Dates and codes become words; everything else stays as it was said. */
    static String value(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                return moment(Instant.parse(text));
            }
            if (DATE.matcher(text).matches()) {
                return DAY.format(LocalDate.parse(text));
            }
        } catch (DateTimeException noDate) {
            return text;
        }
        return CODE.matcher(text).matches() ? capital(text.replace('_', ' ').toLowerCase(Locale.UK)) : text;
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
