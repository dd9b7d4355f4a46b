package org.imha.records.model;

/** Why records may not be seen now. */
public enum DenyReason {
    CASE_UNKNOWN("There is no such case as far as is known here."),
    NOT_YOUR_CASE("The case is with another advocate, or with nobody."),
    CASE_CLOSED("The case is closed, and the powers that hung on it have ended."),
    NOT_QUALIFYING("The person is not known to qualify, so there is no power to see records (s.130B(3))."),
    NO_GRANT("Nobody has consented or decided that records may be seen (s.130B(4))."),
    OUT_OF_SCOPE("No grant covers these records of this holder for this purpose."),
    GRANT_WITHDRAWN("The consent or decision was taken back."),
    GRANT_SUSPENDED("The grant ended when the case, its advocate or the person's eligibility changed."),
    GRANT_EXPIRED("The grant has reached its end; records need a fresh one.");

    private final String text;

    DenyReason(String text) {
        this.text = text;
    }

    /** A plain sentence, safe to show anybody. */
    public String text() {
        return text;
    }
}
