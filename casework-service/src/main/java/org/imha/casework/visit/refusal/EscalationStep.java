package org.imha.casework.visit.refusal;

/** The ladder, from the ward to those who may prosecute (s.130). */
public enum EscalationStep {
    WARD_MANAGER,
    MHA_OFFICE,
    HOSPITAL_MANAGERS,
    COMMISSIONER,
    CQC,
    /** Asked to prosecute (s.130). */
    LOCAL_AUTHORITY
}
