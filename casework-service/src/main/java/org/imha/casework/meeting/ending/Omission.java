package org.imha.casework.meeting.ending;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** That the meeting was held and nobody told the advocate. */
@Embeddable
public record Omission(@NotNull LocalDate learntOn, @PlainText(max = 2000) String note,
        @Enumerated(EnumType.STRING) Restriction restriction) {

    public Omission {
        restriction = Restriction.orNone(restriction);
    }

    /** The note may speak of the person. */
    @Override
    public String toString() {
        return "Omission[" + learntOn + "]";
    }
}
