package org.imha.referral.retention;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Why a referral must be kept. */
public record LegalHoldRequest(@NotBlank(message = "Say what it must be kept for.") @PlainText(max = 1000) String reason) {

    @Override
    public String toString() {
        return "LegalHoldRequest[not shown]";
    }
}
