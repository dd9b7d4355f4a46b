package org.imha.eligibility.rules.facts;

import java.time.Instant;

/** Guardianship under s.7 or by a court under s.37; in force until its end is confirmed. */
public record Guardianship(Section section, Instant endedAt, Country responsibleAuthorityCountry) {

    /** Where the guardianship comes from. */
    public enum Section {
        S7,
        S37
    }

    public static Guardianship under(Section section) {
        return new Guardianship(section, null, null);
    }

    public boolean isInForce(Instant now) {
        return endedAt == null || endedAt.isAfter(now);
    }
}
