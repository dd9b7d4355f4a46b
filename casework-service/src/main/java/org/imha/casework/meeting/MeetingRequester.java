package org.imha.casework.meeting;

/** Who wants the advocate to be there. A planned visit may be asked for by those of s.130B(5); a meeting is the person's. */
public enum MeetingRequester {
    PATIENT,
    /** Nobody: the person cannot instruct, and the advocate goes without. */
    NON_INSTRUCTED,
    NEAREST_RELATIVE,
    RESPONSIBLE_CLINICIAN,
    AMHP,
    OTHER
}
