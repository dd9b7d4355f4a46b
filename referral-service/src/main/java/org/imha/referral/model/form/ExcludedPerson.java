package org.imha.referral.model.form;

import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.text.PlainText;

/** Somebody who must not be consulted about the person, and why. */
public record ExcludedPerson(@NotBlank(message = "Say who.") @PlainText(max = 200) String name,
        @NotBlank(message = "Say why.") @PlainText(max = 500) String reason) {

    @Override
    public String toString() {
        return "ExcludedPerson[not shown]";
    }
}
