package org.imha.casework.interview;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** That the interview was held, and what the professional said. Never the person's own account. */
@Embeddable
public record Account(@NotNull LocalDate heldOn, @PositiveOrZero @Max(1440) Integer minutes,
        @NotNull @Schema(description = "Whether the patient knows of it") Boolean patientKnows,
        @PlainText(max = 8000) @Schema(description = "What the professional said") String said,
        @Enumerated(EnumType.STRING) Restriction restriction) {

    public Account {
        restriction = Restriction.orNone(restriction);
    }

    /** Somebody's words about the person. */
    @Override
    public String toString() {
        return "Account[" + heldOn + "]";
    }
}
