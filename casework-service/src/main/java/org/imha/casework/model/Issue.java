package org.imha.casework.model;

/** What somebody wants help with, in the words in which the field counts it (domain.md 3.4, 3.6). */
public enum Issue {
    RIGHTS_UNDER_SECTION,
    TRIBUNAL,
    MANAGERS_HEARING,
    MEDICATION_OR_TREATMENT,
    ECT,
    LEAVE,
    /** With the after-care of s.117. */
    DISCHARGE_AND_AFTERCARE,
    CTO_CONDITIONS,
    WARD_CONDITIONS_OR_RESTRICTIONS,
    COMPLAINT,
    SAFEGUARDING,
    ACCESS_TO_RECORDS,
    /** Or, when that part of the Act of 2025 is in force, the nominated person. */
    NEAREST_RELATIVE,
    TRANSFER,
    OTHER
}
