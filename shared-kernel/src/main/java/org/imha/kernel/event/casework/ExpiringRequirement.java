package org.imha.kernel.event.casework;

/** What of an advocate counts until a day, besides the certificate. */
public enum ExpiringRequirement {
    QUALIFICATION,
    TRAINING,
    GOOD_CHARACTER
}
