package org.imha.casework.lifecycle;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.Hold;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** Why the work rests. */
public record HoldCaseRequest(@NotNull(message = "Say why the case rests.") Hold.Reason reason,
        @PlainText(max = 2000) String note,
        @Schema(description = "When somebody looks at it again; a week from now when left out") LocalDate reviewOn,
        Restriction restriction) {

    Hold until(LocalDate day) {
        return Hold.until(day, reason, note, restriction);
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "HoldCaseRequest[" + reason + "]";
    }
}
