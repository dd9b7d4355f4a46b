package org.imha.referral.model.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Whether the person agreed to the referral. A missing or refused consent never blocks intake. */
public record Consent(@NotNull(message = "Say what is known.") State state, @PlainText(max = 200) String assessedBy,
        LocalDate assessedOn, @PlainText(max = 1000) String note) {

    /** What is known of it. */
    @Schema(name = "ConsentState")
    public enum State {
        AGREED,
        NOT_ASKED,
        REFUSED,
        LACKS_CAPACITY
    }

    @Override
    public String toString() {
        return "Consent[not shown]";
    }
}
