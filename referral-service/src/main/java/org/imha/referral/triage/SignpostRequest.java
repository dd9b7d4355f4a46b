package org.imha.referral.triage;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Which other help was named to the person. */
public record SignpostRequest(@NotBlank(message = "Say which help was named.") @PlainText(max = 1000) String helpNamed) {

    @Override
    public String toString() {
        return "SignpostRequest[not shown]";
    }
}
