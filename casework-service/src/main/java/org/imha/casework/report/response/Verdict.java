package org.imha.casework.report.response;

/** How a case stands against a target. */
enum Verdict {
    WITHIN,
    /** Too late, or closed without it. */
    MISSED,
    RUNNING_IN_TIME,
    RUNNING_LATE,
    /** Left out by the contract, or its clock never started. */
    EXCLUDED
}
