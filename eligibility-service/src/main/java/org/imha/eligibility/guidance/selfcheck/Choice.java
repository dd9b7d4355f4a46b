package org.imha.eligibility.guidance.selfcheck;

/** An answer that may be chosen: a code for machines, and words for people. */
interface Choice {

    String name();

    String words();

    /** Leaves the question open. */
    default boolean isUnsure() {
        return name().equals("NOT_SURE");
    }
}
