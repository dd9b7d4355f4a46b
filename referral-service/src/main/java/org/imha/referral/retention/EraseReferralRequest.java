package org.imha.referral.retention;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.ErasureReason;

/** Why a referral is to be erased before its time. */
public record EraseReferralRequest(@NotNull(message = "Say why.") Reason reason) {

    /** The reasons that a manager may have; that the period is over is the sweep's. */
    @Schema(name = "ManagersErasureReason")
    public enum Reason {
        PERSON_ASKED,
        RECORDED_IN_ERROR,
        ORDERED;

        ErasureReason code() {
            return ErasureReason.valueOf(name());
        }
    }
}
