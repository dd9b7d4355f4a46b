package org.imha.casework.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** When the person was first tried, first spoken with and first met: what commissioners' targets are measured by (3.6). */
@Embeddable
public record ContactClock(Instant firstAttemptAt, Instant firstContactAt, Instant firstMetAt) {

    static final ContactClock NOT_STARTED = new ContactClock(null, null, null);

    /** Contacts may be written down late and in any order: the earliest counts. */
    ContactClock with(Reached how, Instant at) {
        return new ContactClock(earlier(firstAttemptAt, at),
                how == Reached.NOT_REACHED ? firstContactAt : earlier(firstContactAt, at),
                how == Reached.FACE_TO_FACE ? earlier(firstMetAt, at) : firstMetAt);
    }

    private static Instant earlier(Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
