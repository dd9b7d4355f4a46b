package org.imha.records.gate;

/** Why records may or may not be seen now. */
public enum DecisionReason {
    GRANTED("There is a lawful basis that covers these records."),
    CASE_NOT_CURRENT("What is known of this case may be out of date."),
    CASE_UNKNOWN("Nothing is known of this case."),
    NOT_YOUR_CASE("The case is not yours."),
    CASE_CLOSED("The case is closed."),
    NOT_QUALIFYING("The person is not known to qualify, and the power exists only then."),
    NO_GRANT("No lawful basis was recorded."),
    OUT_OF_SCOPE("The recorded basis does not cover these records."),
    GRANT_WITHDRAWN("The consent was withdrawn."),
    GRANT_SUSPENDED("The basis was suspended, because what it hangs on changed."),
    GRANT_EXPIRED("The basis has run out; fresh consent is needed.");

    private final String text;

    DecisionReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
