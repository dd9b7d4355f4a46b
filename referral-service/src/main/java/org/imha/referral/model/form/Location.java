package org.imha.referral.model.form;

import jakarta.validation.Valid;

import org.imha.kernel.text.PlainText;

/** Where the person is. */
public record Location(@Valid Organisation hospital, @PlainText(max = 100) String ward,
        @PlainText(max = 30) String wardPhone,
        @PlainText(max = 60) String wardRoundDay, @PlainText(max = 300) String elsewhere) {

    @Override
    public String toString() {
        return "Location[not shown]";
    }
}
