package org.imha.casework.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.QueryCodes;

/** Which contacts are wanted; what is empty does not matter. {@code until} is the first instant that is not. */
record WantedContacts(Optional<Instant> from, Optional<Instant> until, Optional<Counterpart.Kind> with) {

    private static final int DAY_LENGTH = 10;

    /** Days in London, both included. */
    static WantedContacts of(String from, String to, String with) {
        Optional<Instant> first = day("from", from).map(WantedContacts::begins);
        Optional<Instant> until = day("to", to).map(day -> begins(day.plusDays(1)));
        if (first.isPresent() && until.filter(end -> !first.get().isBefore(end)).isPresent()) {
            throw notValid("to", "BEFORE_FROM", "Is not before from.");
        }
        return new WantedContacts(first, until, QueryCodes.optional("with", with, Counterpart.Kind.class));
    }

    private static Optional<LocalDate> day(String parameter, String sent) {
        if (sent == null) {
            return Optional.empty();
        }
        if (sent.length() != DAY_LENGTH) {
            // Years beyond the four digits are read too, and no database holds them.
            throw notValid(parameter, "FORMAT", "Takes a day such as 2026-03-01.");
        }
        try {
            return Optional.of(LocalDate.parse(sent));
        } catch (DateTimeException noSuchDay) {
            throw notValid(parameter, "FORMAT", "Takes a day such as 2026-03-01.");
        }
    }

    private static Instant begins(LocalDate day) {
        return LondonTime.startOf(day);
    }

    private static ApiProblem notValid(String parameter, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter " + parameter + " is not valid.",
                List.of(new FieldError("#/query/" + parameter, code, message)));
    }
}
