package org.imha.eligibility.rules;

/** The ground on which a person qualifies. */
public enum Head {
    LIABLE_TO_BE_DETAINED,
    GUARDIANSHIP,
    COMMUNITY_PATIENT,
    SECTION_57_TREATMENT,
    SECTION_58A_TREATMENT,
    TREATMENT_CONTINUING,
    INFORMAL_PATIENT;

    Outcome outcome() {
        return this == INFORMAL_PATIENT ? Outcome.QUALIFIES_INFORMAL : Outcome.QUALIFIES_COMPULSORY;
    }
}
