package org.imha.referral.duplicates;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** Which referral about the same person goes on for this one, and why. */
public record MergeReferralRequest(@NotNull(message = "Say which referral goes on.") UUID intoReferralId,
        @NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    /** The reason is about a person. */
    @Override
    public String toString() {
        return "MergeReferralRequest[" + intoReferralId + "]";
    }
}
