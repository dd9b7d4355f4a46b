package org.imha.casework.model;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/**
 * That the work rests, and why.
 *
 * @param reviewOn when somebody looks at it again
 * @param resumesTo where the case goes on from
 */
@Embeddable
public record Hold(@Enumerated(EnumType.STRING) Reason reason, String note,
        @Enumerated(EnumType.STRING) Restriction restriction,
        Instant since, LocalDate reviewOn, @Enumerated(EnumType.STRING) CaseStatus resumesTo) {

    public Hold {
        restriction = Restriction.orNone(restriction);
    }

    /** Why a case may rest. None of them ends the person's right. */
    public enum Reason {
        ABSENT_WITHOUT_LEAVE,
        ON_LEAVE,
        TOO_UNWELL,
        SECLUSION,
        MOVED
    }

    /** As somebody asks for it; since when, and where the case goes on from, is the case's to say. */
    public static Hold until(LocalDate reviewOn, Reason reason, String note, Restriction restriction) {
        return new Hold(reason, note, restriction, null, reviewOn, null);
    }

    Hold beginning(Instant now, CaseStatus from) {
        return new Hold(reason, note, restriction, now, reviewOn, from);
    }

    Hold resumingTo(CaseStatus status) {
        return new Hold(reason, note, restriction, since, reviewOn, status);
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "Hold[" + reason + "]";
    }
}
