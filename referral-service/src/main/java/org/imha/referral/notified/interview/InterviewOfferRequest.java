package org.imha.referral.notified.interview;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Why somebody is to be interviewed all the same, or again. */
public record InterviewOfferRequest(@NotBlank(message = "Say why.") @PlainText(max = 500) String because) {

    /** The reason is about a person. */
    @Override
    public String toString() {
        return "InterviewOfferRequest[not shown]";
    }
}
