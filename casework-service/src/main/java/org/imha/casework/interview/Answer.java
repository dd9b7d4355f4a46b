package org.imha.casework.interview;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What the professional answered to being asked. */
@Embeddable
public record Answer(@NotNull Boolean agreed, @NotNull LocalDate answeredOn,
        @PlainText(max = 2000) @Schema(description = "Why not; needed for a refusal") String reason,
        @Enumerated(EnumType.STRING) Restriction restriction) {

    public Answer {
        restriction = Restriction.orNone(restriction);
    }

    /** The reason may speak of the person. */
    @Override
    public String toString() {
        return "Answer[" + agreed + "]";
    }
}
