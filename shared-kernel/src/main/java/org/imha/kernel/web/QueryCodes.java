package org.imha.kernel.web;

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

    private static ApiProblem notValid(String parameter, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter " + parameter + " is not valid.",
                List.of(new FieldError("#/query/" + parameter, code, message)));
    }
}
