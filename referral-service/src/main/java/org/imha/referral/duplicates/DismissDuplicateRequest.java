package org.imha.referral.duplicates;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Why two referrals that have something in common are about different people. */
public record DismissDuplicateRequest(@NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    @Override
    public String toString() {
        return "DismissDuplicateRequest[not shown]";
    }
}
