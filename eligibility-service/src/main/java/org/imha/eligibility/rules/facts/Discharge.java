package org.imha.eligibility.rules.facts;

/** How a patient was discharged: a conditional discharge leaves them liable to be recalled (ss.42(2), 73, 74). */
public enum Discharge {
    CONDITIONAL,
    ABSOLUTE
}
