package org.imha.referral.fhir.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value within a system, as FHIR searches write it: {@code system|value}, {@code |value} or {@code value} (R4 3.1.1.4.10).
 */
public record Token(Optional<String> system, String value) {

    /** Those of a list of which one has to fit. Commas, bars and dollars that are meant themselves are escaped. */
    public static List<Token> list(String written) {
        List<Token> tokens = new ArrayList<>();
        for (String one : written.split("(?<!\\\\),")) {
            if (!one.isBlank()) {
                tokens.add(of(one.strip()));
            }
        }
        return tokens;
    }

    private static Token of(String written) {
        String[] parts = written.split("(?<!\\\\)\\|", 2);
        String system = parts.length == 2 ? plain(parts[0]) : "";
        return new Token(Optional.of(system).filter(named -> !named.isEmpty()), plain(parts[parts.length - 1]));
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\([\\\\,|$])", "$1");
    }

    /** May name a person. */
    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
