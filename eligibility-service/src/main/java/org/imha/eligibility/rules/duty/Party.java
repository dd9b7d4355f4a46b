package org.imha.eligibility.rules.duty;

/** Those on whom the Act lays a duty towards a qualifying patient. */
public enum Party {
    /** The council in whose area the hospital stands; never the council of the person's home. */
    LOCAL_AUTHORITY_OF_HOSPITAL,
    /** The council of the area of the responsible hospital of a community patient. */
    LOCAL_AUTHORITY_OF_RESPONSIBLE_HOSPITAL,
    /** s.34(3): the guardian, or the council where a private guardian lives. */
    RESPONSIBLE_LOCAL_AUTHORITY,
    NOMINATED_LOCAL_AUTHORITY,
    /** In Wales: where the person is present. */
    LOCAL_HEALTH_BOARD,
    HOSPITAL_MANAGERS,
    MANAGERS_OF_RESPONSIBLE_HOSPITAL,
    MANAGERS_OF_TREATING_HOSPITAL,
    RESPONSIBLE_CLINICIAN,
    /** The doctor or approved clinician who first discussed the treatment. */
    DISCUSSING_CLINICIAN
}
