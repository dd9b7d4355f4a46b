package org.imha.referral.duplicates;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Why the referral goes on by itself again. */
public record UnmergeReferralRequest(@NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    @Override
    public String toString() {
        return "UnmergeReferralRequest[not shown]";
    }
}
