package org.imha.referral.model.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.imha.kernel.text.PlainText;
import org.imha.referral.model.ReferrerKind;

/** Who refers, and how to reach them. */
public record Referrer(@NotNull(message = "Say in which capacity.") ReferrerKind kind, @PlainText(max = 200) String name,
        @PlainText(max = 100) String role, @PlainText(max = 100) String relationship, @Valid Organisation organisation,
        @PlainText(max = 100) String ward, @PlainText(max = 30) String phone,
        @PlainText(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Takes an e-mail address.") String email) {

    @Override
    public String toString() {
        return "Referrer[" + kind + "]";
    }
}
