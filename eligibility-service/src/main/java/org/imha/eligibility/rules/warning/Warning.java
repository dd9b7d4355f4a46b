package org.imha.eligibility.rules.warning;

import java.util.List;

/** A contradiction among the facts. The pointers are JSON pointers into them. */
public record Warning(WarningCode code, String text, List<String> pointers) {

    /** For whoever stated the facts: where to look, and what is wrong. */
    public String sentence() {
        return String.join(", ", pointers) + ": " + text;
    }

    static Warning of(WarningCode code, String... pointers) {
        return new Warning(code, code.text(), List.of(pointers));
    }
}
