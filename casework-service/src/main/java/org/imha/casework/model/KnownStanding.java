package org.imha.casework.model;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.event.EligibilityStanding;

/**
 * Whether the person qualifies, as far as is known. Facts may come late; an older one never overrules a newer.
 *
 * @param suspendedSince since when the person has not been known to qualify; null while they do
 */
@Embeddable
public record KnownStanding(@Column(name = "standing") @Enumerated(EnumType.STRING) EligibilityStanding value,
        @Column(name = "standing_as_of") Instant asOf, @Column(name = "suspended_since") Instant suspendedSince) {

    public static KnownStanding of(EligibilityStanding value, Instant asOf) {
        return new KnownStanding(value, asOf, value == EligibilityStanding.QUALIFIES ? null : asOf);
    }

    /** A person who did not qualify before and does not now has not got the powers back in between. */
    KnownStanding followedBy(KnownStanding news) {
        return suspendedSince == null || news.suspendedSince == null ? news
                : new KnownStanding(news.value, news.asOf, suspendedSince);
    }

    boolean isOlderThan(KnownStanding other) {
        return asOf.isBefore(other.asOf);
    }
}
