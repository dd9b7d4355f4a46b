package org.imha.eligibility.rules;

/** What a determination comes to. */
public enum Outcome {
    /** Under s.130C or s.130I: detained, under guardianship, a community patient, or facing certain treatments. */
    QUALIFIES_COMPULSORY,
    /** Under s.130J in Wales, or s.130CA in England once commenced: an in-patient who is not detained. */
    QUALIFIES_INFORMAL,
    /** Something that could give the right is not known: accept for now, and ask. */
    UNDETERMINED,
    NOT_QUALIFYING;

    /** No further fact could make it better. */
    boolean isSettled() {
        return this == QUALIFIES_COMPULSORY;
    }
}
