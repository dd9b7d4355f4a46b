package org.imha.casework.deadline;

/** What kind of day staff write down themselves. */
public enum OwnDeadline {
    TRIBUNAL_HEARING,
    MANAGERS_HEARING,
    ECT,
    SECOND_OPINION_DOCTOR,
    CARE_PLANNING_MEETING,
    REPORT_DUE,
    COMPLAINT,
    OTHER
}
