package org.imha.kernel.event.casework;

/** What kind of meeting it is. */
public enum MeetingType {
    WARD_ROUND,
    /** Of the care programme approach, or for a care and treatment plan in Wales. */
    CPA_OR_CTP,
    /** About after-care (s.117). */
    S117,
    MANAGERS_HEARING,
    TRIBUNAL,
    /** With a second opinion appointed doctor. */
    SOAD,
    /** A care (education) and treatment review. */
    CETR,
    COMPLAINT,
    DISCHARGE,
    /** A visit that is planned. What came of it is recorded as a visit, once it is made. */
    PLANNED_VISIT,
    OTHER
}
