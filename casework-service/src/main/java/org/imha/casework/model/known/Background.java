package org.imha.casework.model.known;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the work follows from, beyond what an advocate needs at first sight.
 *
 * @param dateOfBirth null while nobody told
 * @param receivedAt when the referral was received: the clock of commissioners' targets starts here
 * @param answeredAt when a coordinator first asked the referrer something or named other help; null where nobody had to
 * @param urgent the referrer calls it urgent
 * @param keys by what another case of the same person is found
 */
@Embeddable
public record Background(LocalDate dateOfBirth, Instant receivedAt, Instant answeredAt, boolean urgent,
        @JdbcTypeCode(SqlTypes.JSON) Circumstances circumstances, @Embedded PersonKeys keys) {

    public Background {
        keys = keys == null ? PersonKeys.NONE : keys;
    }

    /** Tells when the person was born and what they are held under. */
    @Override
    public String toString() {
        return "Background[not shown]";
    }
}
