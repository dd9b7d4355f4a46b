package org.imha.casework.meeting.ending;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** That the meeting was not held, or the advocate is no longer to come. */
@Embeddable
public record Cancellation(@NotNull @Enumerated(EnumType.STRING) By cancelledBy, @PlainText(max = 2000) String note,
        @Enumerated(EnumType.STRING) Restriction restriction) {

    public Cancellation {
        restriction = Restriction.orNone(restriction);
    }

    /** Who called it off. */
    public enum By {
        PATIENT,
        WARD,
        ORGANISER,
        ADVOCATE,
        OTHER
    }

    /** The note may speak of the person. */
    @Override
    public String toString() {
        return "Cancellation[" + cancelledBy + "]";
    }
}
