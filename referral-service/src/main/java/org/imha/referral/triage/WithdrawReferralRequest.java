package org.imha.referral.triage;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Why the referrer takes the referral back. */
public record WithdrawReferralRequest(@NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    @Override
    public String toString() {
        return "WithdrawReferralRequest[not shown]";
    }
}
