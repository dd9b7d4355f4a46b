package org.imha.kernel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/**
 * The query parameters {@code from} and {@code to}: days in London, both of them included, as people say "from January to
 * March".
 */
public record QueryPeriod(LocalDate from, LocalDate to) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST_IN_YEARS = 5;

    /** @throws ApiProblem 400 that names the parameter */
    public static QueryPeriod of(String from, String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last.isBefore(first)) {
            throw notValid("to", "BEFORE_FROM", "Takes a day that is not before from.");
        }
        if (last.isAfter(first.plusYears(LONGEST_IN_YEARS))) {
            throw notValid("to", "TOO_FAR", "Takes a day at most five years after from.");
        }
        return new QueryPeriod(first, last);
    }

    /** The first instant of it. */
    public Instant since() {
        return from.atStartOfDay(LONDON).toInstant();
    }

    /** The first instant after it. */
    public Instant until() {
        return to.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    private static LocalDate day(String parameter, String sent) {
        if (sent == null) {
            throw notValid(parameter, "REQUIRED", "Takes a day, such as 2026-01-31.");
        }
        try {
            LocalDate day = LocalDate.parse(sent);
            if (day.getYear() < 1983 || day.getYear() > 9000) {
                throw notValid(parameter, "OUT_OF_RANGE", "Takes a day of our time.");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            throw notValid(parameter, "FORMAT", "Takes a day, such as 2026-01-31.");
        }
    }

    private static ApiProblem notValid(String parameter, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter " + parameter + " is not valid.",
                List.of(new FieldError("#/query/" + parameter, code, message)));
    }
}
