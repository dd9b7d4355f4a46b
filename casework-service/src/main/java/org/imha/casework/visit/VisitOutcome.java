package org.imha.casework.visit;

/** What came of an attempt to visit. */
public enum VisitOutcome {
    MET,
    PATIENT_DECLINED,
    NOT_AVAILABLE,
    /** The ward did not let the advocate in, which may be an offence (s.129(1)). */
    ACCESS_REFUSED
}
