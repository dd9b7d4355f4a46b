package org.imha.referral.triage;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Why help is offered again. */
public record OfferAgainRequest(@NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    @Override
    public String toString() {
        return "OfferAgainRequest[not shown]";
    }
}
