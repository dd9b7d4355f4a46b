package org.imha.casework.contact;

/** What came of it. */
public enum ContactOutcome {
    /** Nobody answered. */
    ATTEMPTED,
    /** They spoke or wrote to each other. */
    TWO_WAY
}
