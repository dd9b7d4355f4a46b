package org.imha.casework.visit.refusal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/**
 * One step of the ladder, as it was taken. Never changed.
 *
 * @param takenTo to whom there, in words
 */
@Embeddable
public record Escalation(@Enumerated(EnumType.STRING) EscalationStep step, LocalDate takenOn, String takenTo, String note,
        @Enumerated(EnumType.STRING) Restriction restriction, String writtenBy, Instant writtenAt) {

    public Escalation {
        restriction = Restriction.orNone(restriction);
    }

    /** Names somebody, and its note may speak of the person. */
    @Override
    public String toString() {
        return "Escalation[" + step + "]";
    }
}
