package org.imha.referral.model;

/** Who refers. Anyone may; a request from some must be met with a visit. */
public enum ReferrerKind {
    SELF,
    WARD_STAFF,
    RESPONSIBLE_CLINICIAN,
    AMHP,
    NEAREST_RELATIVE,
    /** Takes the nearest relative's place once MHA 2025 Sch.2 is commenced. */
    NOMINATED_PERSON,
    CARER_FAMILY_OR_FRIEND,
    MHA_OFFICE,
    CARE_COORDINATOR,
    SOLICITOR,
    TRIBUNAL,
    HOSPITAL_MANAGERS,
    OTHER_ADVOCATE,
    GP,
    POLICE_OR_PRISON_HEALTHCARE,
    COMMISSIONER,
    OTHER;

    /** How eligibility-service names the capacity in which a visit is asked for. */
    public String visitRequester() {
        return switch (this) {
            case SELF -> "PATIENT";
            case NEAREST_RELATIVE, NOMINATED_PERSON, RESPONSIBLE_CLINICIAN, AMHP, HOSPITAL_MANAGERS -> name();
            // The office acts for the managers.
            case MHA_OFFICE -> HOSPITAL_MANAGERS.name();
            case CARER_FAMILY_OR_FRIEND -> "CARER";
            default -> "ANYBODY_ELSE";
        };
    }

    /** s.130B(5): a reasonable request to visit and interview from one of these must be complied with. */
    public boolean mustBeVisitedFor() {
        return this == NEAREST_RELATIVE || this == RESPONSIBLE_CLINICIAN || this == AMHP;
    }
}
