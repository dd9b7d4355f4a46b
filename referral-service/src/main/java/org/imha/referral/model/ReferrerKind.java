package org.imha.referral.model;

/** Who refers. Anyone may; a request from some must be met with a visit. */
public enum ReferrerKind {
    SELF,
    WARD_STAFF,
    RESPONSIBLE_CLINICIAN,
    AMHP,
    NEAREST_RELATIVE,
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

    /** s.130B(5): a reasonable request to visit and interview from one of these must be complied with. */
    public boolean mustBeVisitedFor() {
        return this == NEAREST_RELATIVE || this == RESPONSIBLE_CLINICIAN || this == AMHP;
    }
}
