package org.imha.casework.deadline;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/** What became of a deadline, as somebody said. */
@Embeddable
public record Settlement(@Column(name = "settlement_outcome") @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "settlement_note") String note,
        @Column(name = "settlement_restriction") @Enumerated(EnumType.STRING) Restriction restriction,
        @Column(name = "settlement_by") String by,
        @Column(name = "settlement_at") Instant at) {

    public Settlement {
        restriction = Restriction.orNone(restriction);
    }

    /** In a word. */
    public enum Outcome {
        APPLIED,
        DONE,
        /** By a solicitor, the ward, the nearest relative. */
        DONE_BY_OTHERS,
        /** The person did not want it. */
        NOT_WANTED,
        TOO_LATE,
        NO_LONGER_NEEDED
    }

    /** The note is free text and may speak of the person. */
    @Override
    public String toString() {
        return "Settlement[" + outcome + "]";
    }
}
