package org.imha.casework.model;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That the work rests, and why.
 *
 * @param reviewOn when somebody looks at it again
 * @param resumesTo where the case goes on from
 */
@Embeddable
public record Hold(@Enumerated(EnumType.STRING) Reason reason, String note, Instant since, LocalDate reviewOn,
        @Enumerated(EnumType.STRING) CaseStatus resumesTo) {

    /** Why a case may rest. None of them ends the person's right. */
    public enum Reason {
        ABSENT_WITHOUT_LEAVE,
        ON_LEAVE,
        TOO_UNWELL,
        SECLUSION,
        MOVED
    }

    Hold resumingTo(CaseStatus status) {
        return new Hold(reason, note, since, reviewOn, status);
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "Hold[" + reason + "]";
    }
}
