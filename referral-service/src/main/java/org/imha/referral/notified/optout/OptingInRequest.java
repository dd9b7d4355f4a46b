package org.imha.referral.notified.optout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.text.PlainText;
import org.imha.referral.model.notified.OptOut;

/**
 * Somebody who refused says that they changed their mind.
 *
 * @param saidTo to whom
 */
public record OptingInRequest(@NotNull(message = "Say what the person wants.") Wish wants,
        @NotNull(message = "Say when they said so.") Instant saidAt,
        @NotBlank(message = "Say to whom they said so.") @PlainText(max = 200) String saidTo,
        @PlainText(max = 1000) String helpWanted) {

    /** What they want now. */
    @Schema(name = "OptingInWish")
    public enum Wish {
        INTERVIEW,
        ADVOCATE
    }

    List<FieldError> faults(OptOut optOut, Instant now) {
        List<FieldError> faults = new ArrayList<>();
        if (saidAt != null && saidAt.isAfter(now)) {
            faults.add(new FieldError("#/saidAt", "IN_THE_FUTURE", "This lies in the future."));
        }
        if (saidAt != null && saidAt.isBefore(optOut.refusedAt())) {
            faults.add(new FieldError("#/saidAt", "DATE_ORDER", "This lies before the refusal."));
        }
        return faults;
    }

    @Override
    public String toString() {
        return "OptingInRequest[" + wants + "]";
    }
}
