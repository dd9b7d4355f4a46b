package org.imha.kernel.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Query parameters that must be codes or ids: what cannot be read is a 400 that names the parameter. */
public final class QueryCodes {

    private QueryCodes() {
    }

    /** Empty when the parameter was not sent. */
    public static <E extends Enum<E>> Optional<E> optional(String parameter, String sent, Class<E> codes) {
        if (sent == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(codes.getEnumConstants()).filter(code -> code.name().equals(sent)).findFirst()
                .orElseThrow(() -> notValid(parameter, "UNKNOWN_CODE", "Not one of the known codes.")));
    }

    /** Empty when the parameter was not sent. */
    public static Optional<UUID> optionalId(String parameter, String sent) {
        try {
            return Optional.ofNullable(sent).map(UUID::fromString);
        } catch (IllegalArgumentException notAUuid) {
            throw notValid(parameter, "FORMAT", "Takes a UUID.");
        }
    }

    /** Empty when the parameter was not sent. */
    public static Optional<String> optionalText(String parameter, String sent) {
        if (sent != null && sent.chars().anyMatch(Character::isISOControl)) {
            throw notValid(parameter, "FORMAT", "Takes text without control characters.");
        }
        return Optional.ofNullable(sent);
    }

    /** One that has to be sent. */
    public static LocalDate day(String parameter, String sent) {
        return optionalDay(parameter, sent)
                .orElseThrow(() -> notValid(parameter, "REQUIRED", "Takes a day, such as 2026-04-30."));
    }

    /** Empty when the parameter was not sent. */
    public static Optional<LocalDate> optionalDay(String parameter, String sent) {
        // Four digits: nobody asks about a year that a database cannot hold.
        if (sent != null && !sent.matches("\\d{4}-.*")) {
            throw notADay(parameter);
        }
        try {
            return Optional.ofNullable(sent).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw notADay(parameter);
        }
    }

    /** Empty when the parameter was not sent. */
    public static Optional<Boolean> optionalFlag(String parameter, String sent) {
        if (sent == null || sent.equals("true") || sent.equals("false")) {
            return Optional.ofNullable(sent).map(Boolean::valueOf);
        }
        throw notValid(parameter, "FORMAT", "Takes true or false.");
    }

    private static ApiProblem notADay(String parameter) {
        return notValid(parameter, "FORMAT", "Takes a day, such as 2026-04-30.");
    }

    private static ApiProblem notValid(String parameter, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter " + parameter + " is not valid.",
                List.of(new FieldError("#/query/" + parameter, code, message)));
    }
}
