package org.imha.eligibility.rules;

/** What a determination comes to. */
public enum Outcome {
    /** Under s.130C or s.130I: detained, under guardianship, a community patient, or facing certain treatments. */
    QUALIFIES_COMPULSORY,
    QUALIFIES_INFORMAL,
    /** Something that could give the right is not known: accept for now, and ask. */
    UNDETERMINED,
    NOT_QUALIFYING;

    /** A yes: no further fact could make it better. */
    boolean isSettled() {
        return this == QUALIFIES_COMPULSORY || this == QUALIFIES_INFORMAL;
    }
}
