package org.imha.eligibility.rules.facts;

import java.time.Instant;

/**
 * A treatment that needs special safeguards, discussed with the person: s.57 (such as neurosurgery) or s.58A (ECT).
 *
 * @param informedProposedAt when the person was told that it is proposed for them (s.130C(4))
 * @param endedAt when the proposal was withdrawn, or the treatment completed or discontinued
 */
public record Treatment(Section section, DiscussedWith discussedWith, Instant informedProposedAt, Instant endedAt,
        Country country) {

    /** Which safeguards the treatment falls under. */
    public enum Section {
        S57,
        S58A
    }

    /** Who discussed it. Only a registered medical practitioner or an approved clinician counts (s.130C(3)). */
    public enum DiscussedWith {
        REGISTERED_MEDICAL_PRACTITIONER,
        APPROVED_CLINICIAN,
        OTHER
    }

    public boolean hasEnded(Instant now) {
        return endedAt != null && !endedAt.isAfter(now);
    }

    public boolean isProposed(Instant now) {
        return informedProposedAt != null && !informedProposedAt.isAfter(now);
    }
}
