package org.imha.casework.closing.outcome;

/** What help can come to (domain.md 3.4): more say, changed care, and what it does for the person. */
public enum OutcomeKind {
    UNDERSTOOD_RIGHTS,
    /** The ward did what s.132 asks of it. */
    RIGHTS_EXPLAINED_BY_WARD,
    VIEWS_HEARD_AT_MEETING,
    ATTENDED_MEETING,
    TRIBUNAL_APPLIED,
    TRIBUNAL_ATTENDED,
    TRIBUNAL_WITHDRAWN,
    /** Which result stands in the note. */
    TRIBUNAL_RESULT,
    MANAGERS_HEARING,
    CARE_PLAN_CHANGED,
    MEDICATION_CHANGED,
    LEAVE_CHANGED,
    SECTION_LIFTED,
    CTO_CONDITION_VARIED,
    RECORDS_ACCESS_OBTAINED,
    COMPLAINT_MADE,
    COMPLAINT_RESOLVED,
    SOAD_CONSULTED,
    LEGAL_REPRESENTATION_OBTAINED,
    SAFEGUARDING_RAISED,
    /** An advocate may witness it, and nothing more. */
    NOMINATED_PERSON_APPOINTED,
    CONFIDENCE_AND_SELF_ADVOCACY,
    FEELING_LISTENED_TO;

    /** Says nothing without the words to it. */
    boolean needsANote() {
        return this == TRIBUNAL_RESULT;
    }
}
