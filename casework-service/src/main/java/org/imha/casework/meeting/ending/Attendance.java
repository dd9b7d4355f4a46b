package org.imha.casework.meeting.ending;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** That the advocate was there, and what came of it for the person. */
@Embeddable
public record Attendance(@NotNull @Schema(description = "Whether the person's views were heard") Boolean viewsHeard,
        @PlainText(max = 4000) @Schema(description = "What came of it") String outcome,
        @Schema(description = "At a tribunal: whether a legal representative was there, which the advocate is not") Boolean legallyRepresented,
        @PositiveOrZero @Max(1440) Integer minutes,
        @PositiveOrZero @Max(1440) @Schema(description = "There and back") Integer travelMinutes,
        @Enumerated(EnumType.STRING) Restriction restriction) {

    public Attendance {
        restriction = Restriction.orNone(restriction);
    }

    /** The outcome is free text about the person. */
    @Override
    public String toString() {
        return "Attendance[" + viewsHeard + "]";
    }
}
