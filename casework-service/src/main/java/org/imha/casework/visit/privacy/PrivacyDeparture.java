package org.imha.casework.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** Why a meeting was not private, whose decision that was, and whether the advocate agrees with it. */
@Embeddable
public record PrivacyDeparture(@NotNull @Enumerated(EnumType.STRING) Reason reason, @PlainText String clinicianName,
        @PlainText String clinicianRole, @NotNull Boolean advocateAgrees) {

    /** The grounds that practice knows; none of them stands in the Act. */
    public enum Reason {
        CLOSE_OBSERVATION,
        SECLUSION,
        CLINICAL_ADVICE_ADVOCATE_SAFETY,
        CLINICAL_ADVICE_PATIENT_SAFETY,
        NO_ROOM,
        STAFFING,
        PATIENT_ASKED;

        /** Advice is somebody's advice: it counts only with a name to it. */
        boolean isClinicalAdvice() {
            return this == CLINICAL_ADVICE_ADVOCATE_SAFETY || this == CLINICAL_ADVICE_PATIENT_SAFETY;
        }
    }

    boolean namesItsClinician() {
        return clinicianName != null && !clinicianName.isBlank();
    }

    /** Names a clinician. */
    @Override
    public String toString() {
        return "PrivacyDeparture[" + reason + "]";
    }
}
