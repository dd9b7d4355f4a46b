package org.imha.casework.visit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.visit.refusal.EscalationStep;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** The next step that a refusal of access was taken up to. */
public record EscalateRequest(@NotNull EscalationStep step, @NotNull LocalDate takenOn,
        @PlainText @Schema(description = "To whom there") String takenTo, @PlainText(max = 2000) String note,
        Restriction restriction) {

    /** The note may speak of the person. */
    @Override
    public String toString() {
        return "EscalateRequest[" + step + "]";
    }
}
