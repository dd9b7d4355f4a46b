package org.imha.referral.model.form;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What surrounds the legal status without deciding it. */
public record Admission(
        @Schema(description = "The criterion that the referrer ticked. Eligibility is decided from legalStatus, not from this.") Criterion statedCriterion,
        LocalDate admittedOn,
        @Schema(description = "Whether the rights were explained (s.132).") Boolean informedOfRights,
        LocalDate informedOfRightsOn,
        @Schema(description = "The council or health board believed to be responsible; it is worked out and confirmed.") @Valid Organisation responsibleAuthority) {

    /** How referral forms put the question. */
    @Schema(name = "StatedCriterion")
    public enum Criterion {
        DETAINED,
        ON_LEAVE,
        CONDITIONALLY_DISCHARGED,
        COMMUNITY_TREATMENT_ORDER,
        GUARDIANSHIP,
        SECTION_57_TREATMENT,
        SECTION_58A_UNDER_18,
        INFORMAL,
        NOT_SURE
    }

    @Override
    public String toString() {
        return "Admission[not shown]";
    }
}
