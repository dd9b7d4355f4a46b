package org.imha.casework.visit.refusal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/**
 * How a refusal of access ended.
 *
 * @param daysLost from the day of the refusal to the day it ended: what the person waited for a right
 */
@Embeddable
public record Resolution(@Enumerated(EnumType.STRING) How how, LocalDate resolvedOn, int daysLost, String note,
        @Enumerated(EnumType.STRING) Restriction restriction, String writtenBy, Instant writtenAt) {

    public Resolution {
        restriction = Restriction.orNone(restriction);
    }

    /** In which way. */
    public enum How {
        ACCESS_GIVEN,
        /** The person was met elsewhere, by phone for example, or moved. */
        MET_OTHERWISE,
        NO_LONGER_WANTED,
        PROSECUTED,
        /** Nothing came of it. */
        GIVEN_UP
    }

    /** The note is free text and may speak of the person. */
    @Override
    public String toString() {
        return "Resolution[" + how + "]";
    }
}
