package org.imha.casework.rules.allocation;

/** Patients whom an advocate knows well. */
public enum Specialism {
    FORENSIC,
    CAMHS,
    OLDER_ADULT,
    LD_AUTISM,
    DEAF,
    PERINATAL,
    EATING_DISORDER,
    COMMUNITY
}
