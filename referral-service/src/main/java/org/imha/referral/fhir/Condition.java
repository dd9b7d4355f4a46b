package org.imha.referral.fhir;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.fhir.search.Token;

/** Reads what must not be there yet: {@code identifier=system|value}, and nothing else, since nothing else is one thing. */
final class Condition {

    private static final String PARAMETER = "identifier=";

    private Condition() {
    }

    /** @throws ApiProblem 400 */
    static Optional<Token> read(Optional<String> written, String place) {
        return written.map(condition -> {
            // Some clients send the whole search, some only what is asked for.
            String search = condition.replaceFirst("^[^?=]*\\?", "");
            List<Token> tokens = search.startsWith(PARAMETER) && !search.contains("&")
                    ? Token.list(decoded(search.substring(PARAMETER.length()), place))
                    : List.of();
            if (tokens.size() != 1 || tokens.getFirst().system().isEmpty() || tokens.getFirst().value().isBlank()) {
                throw notValid(place);
            }
            return tokens.getFirst();
        });
    }

    private static String decoded(String text, String place) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            throw notValid(place);
        }
    }

    private static ApiProblem notValid(String place) {
        String message = "Takes identifier=system|value.";
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, message, List.of(new FieldError(place, "FORMAT", message)));
    }
}
