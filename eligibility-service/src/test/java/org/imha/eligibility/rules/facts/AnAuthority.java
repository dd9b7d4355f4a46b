package org.imha.eligibility.rules.facts;

import java.time.Instant;

/** Builds one authority about which nothing but its provision is stated. */
public final class AnAuthority {

    private final Provision provision;
    private Instant startedAt;
    private Instant expiresAt;
    private Continuation continuedBy;
    private Instant endedAt;
    private Instant secondRecommendationAt;
    private Discharge discharge;
    private Boolean restrictionEnded;

    private AnAuthority(Provision provision) {
        this.provision = provision;
    }

    public static AnAuthority authority(Provision provision) {
        return new AnAuthority(provision);
    }

    public AnAuthority started(String instant) {
        startedAt = Instant.parse(instant);
        return this;
    }

    public AnAuthority expires(String instant) {
        expiresAt = Instant.parse(instant);
        return this;
    }

    public AnAuthority continuedBy(Continuation continuation) {
        continuedBy = continuation;
        return this;
    }

    public AnAuthority ended(String instant) {
        endedAt = Instant.parse(instant);
        return this;
    }

    public AnAuthority secondRecommendation(String instant) {
        secondRecommendationAt = Instant.parse(instant);
        return this;
    }

    public AnAuthority discharged(Discharge kind) {
        discharge = kind;
        return this;
    }

    public AnAuthority restrictionEnded() {
        restrictionEnded = true;
        return this;
    }

    public Authority build() {
        return new Authority(provision, startedAt, expiresAt, continuedBy, endedAt, secondRecommendationAt, discharge,
                restrictionEnded);
    }
}
