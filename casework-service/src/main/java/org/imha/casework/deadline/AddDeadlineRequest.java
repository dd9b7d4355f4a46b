package org.imha.casework.deadline;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** A day that staff write down themselves, as they have it from others. */
public record AddDeadlineRequest(@NotNull OwnDeadline what, @NotBlank @PlainText String title,
        @NotNull @Schema(description = "The last safe day, by London time; nothing is worked out from it.") LocalDate lastSafeDay,
        Restriction restriction) {

    public AddDeadlineRequest {
        restriction = Restriction.orNone(restriction);
    }

    /** The title is free text and may speak of the person. */
    @Override
    public String toString() {
        return "AddDeadlineRequest[" + what + "]";
    }
}
