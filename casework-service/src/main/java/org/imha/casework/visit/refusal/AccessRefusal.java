package org.imha.casework.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** That a ward kept the advocate out: who, with which reason, and how far it was taken up since. */
@Embeddable
public record AccessRefusal(@NotBlank @PlainText String refusedByRole, @PlainText(max = 2000) String reasonGiven,
        @Enumerated(EnumType.STRING) EscalationStep escalatedTo) {

    /** The ladder, from the ward to those who may prosecute (s.130). */
    public enum EscalationStep {
        WARD_MANAGER,
        MHA_OFFICE,
        HOSPITAL_MANAGERS,
        COMMISSIONER,
        CQC,
        LOCAL_AUTHORITY
    }

    /** The reason given is free text and may speak of the person. */
    @Override
    public String toString() {
        return "AccessRefusal[" + escalatedTo + "]";
    }
}
