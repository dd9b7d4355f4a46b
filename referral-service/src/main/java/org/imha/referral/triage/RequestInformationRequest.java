package org.imha.referral.triage;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** What a coordinator asks the referrer. */
public record RequestInformationRequest(@NotBlank(message = "Say what is needed.") @PlainText(max = 2000) String question) {

    @Override
    public String toString() {
        return "RequestInformationRequest[not shown]";
    }
}
