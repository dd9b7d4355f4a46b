package org.imha.casework.rules.allocation;

/** Of an advocate, where a patient has a preference. */
public enum Gender {
    FEMALE,
    MALE,
    NON_BINARY
}
