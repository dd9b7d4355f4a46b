package org.imha.referral.model;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Until when one copy of the service works alone on a job in the background. Whoever works on extends it with every
 * step; who is killed is taken over when it has run out. Null is free for all.
 */
@Embeddable
public record Lease(@Column(name = "leased_until") Instant until) {

    /** Longer than any step takes. */
    private static final Duration STEP = Duration.ofSeconds(30);

    public static Lease from(Instant now) {
        return new Lease(now.plus(STEP));
    }
}
