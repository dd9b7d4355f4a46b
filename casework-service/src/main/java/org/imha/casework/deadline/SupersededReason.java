package org.imha.casework.deadline;

/** Why a deadline does not hold any more. */
public enum SupersededReason {
    /** What the person is held under, or since when, is told otherwise now. */
    FACTS_CHANGED,
    CASE_CLOSED
}
