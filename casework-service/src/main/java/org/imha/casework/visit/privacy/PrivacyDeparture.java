package org.imha.casework.visit.privacy;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/**
 * Why a meeting was not private, whose decision that was, what the person says to it, whether the advocate agrees with it,
 * and what was arranged instead.
 */
@Embeddable
public record PrivacyDeparture(@NotNull @Enumerated(EnumType.STRING) Reason reason,
        @PlainText @Schema(description = "Whose advice it was; needed for a clinical reason") String clinicianName,
        @PlainText @Schema(description = "In which role; needed for a clinical reason") String clinicianRole,
        @PositiveOrZero @Max(1440) @Schema(description = "How long the meeting was not private") Integer minutes,
        @PlainText(max = 2000) @Schema(description = "What the person says to it") String patientView,
        @NotNull Boolean advocateAgrees,
        @Schema(description = "For when a private meeting was arranged instead") LocalDate alternativeOn,
        @Schema(description = "When this is to be looked at again") LocalDate reviewOn) {

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
        public boolean isClinicalAdvice() {
            return this == CLINICAL_ADVICE_ADVOCATE_SAFETY || this == CLINICAL_ADVICE_PATIENT_SAFETY;
        }
    }

    /** Clinical advice that is nobody's. */
    public boolean lacksItsClinician() {
        return reason.isClinicalAdvice() && isBlank(clinicianName);
    }

    /** Clinical advice of somebody who might be anybody. */
    public boolean lacksItsCliniciansRole() {
        return reason.isClinicalAdvice() && !isBlank(clinicianName) && isBlank(clinicianRole);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Names a clinician. */
    @Override
    public String toString() {
        return "PrivacyDeparture[" + reason + "]";
    }
}
