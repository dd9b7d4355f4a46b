package org.imha.eligibility.rules.duty;

/** In what capacity somebody asks that the person be visited. */
public enum VisitRequester {
    PATIENT,
    NEAREST_RELATIVE,
    /** Takes the nearest relative's place once MHA 2025 Sch.2 is commenced. */
    NOMINATED_PERSON,
    RESPONSIBLE_CLINICIAN,
    AMHP,
    /** A registered social worker who is professionally concerned with the treatment. */
    SOCIAL_WORKER,
    HOSPITAL_MANAGERS,
    DONEE_OR_DEPUTY,
    CARER,
    ANYBODY_ELSE
}
