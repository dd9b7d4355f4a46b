package org.imha.kernel.event;

/** The class of an eligibility outcome: all that is told beyond the services that must know the reasons. */
public enum EligibilityStanding {
    QUALIFIES,
    NOT_QUALIFYING,
    UNDETERMINED
}
