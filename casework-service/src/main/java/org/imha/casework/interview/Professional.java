package org.imha.casework.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** Who is interviewed. */
@Embeddable
public record Professional(@NotBlank @PlainText String name, @NotNull @Enumerated(EnumType.STRING) Role role,
        @PlainText String organisation) {

    /** In which capacity. */
    public enum Role {
        RESPONSIBLE_CLINICIAN,
        DOCTOR,
        NURSE,
        CARE_COORDINATOR,
        SOCIAL_WORKER,
        PSYCHOLOGIST,
        OCCUPATIONAL_THERAPIST,
        /** A power in Wales only (SI 2011/2501 r.6), as the two that follow. */
        AMHP,
        NEAREST_RELATIVE_APPLICANT,
        RECOMMENDING_DOCTOR,
        OTHER;

        /** Not professionally concerned with the treatment, and named by the Welsh regulations. */
        boolean isAPowerInWalesOnly() {
            return this == AMHP || this == NEAREST_RELATIVE_APPLICANT || this == RECOMMENDING_DOCTOR;
        }
    }

    /** Is a name. */
    @Override
    public String toString() {
        return "Professional[" + role + "]";
    }
}
