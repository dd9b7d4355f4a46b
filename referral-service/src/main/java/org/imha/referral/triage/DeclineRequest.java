package org.imha.referral.triage;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** How the person declined. */
public record DeclineRequest(@NotBlank(message = "Say what the person said.") @PlainText(max = 1000) String reason,
        @Schema(description = "Whether the person agrees that the referrer hears of it. Otherwise the referrer reads only that it is closed.") @NotNull(message = "Say whether the person agrees that the referrer is told.") Boolean mayTellReferrer,
        @Schema(description = "When to offer help again, only if the person agreed to that") LocalDate reofferOn) {

    @Override
    public String toString() {
        return "DeclineRequest[not shown]";
    }
}
