package org.imha.referral.triage;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** What the referrer answers to what was asked. */
public record SupplyInformationRequest(@NotBlank(message = "Give the answer.") @PlainText(max = 4000) String answer) {

    @Override
    public String toString() {
        return "SupplyInformationRequest[not shown]";
    }
}
