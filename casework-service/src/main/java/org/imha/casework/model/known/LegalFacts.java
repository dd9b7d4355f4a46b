package org.imha.casework.model.known;

import java.time.Instant;
import java.util.List;

/**
 * The person's legal position as the referral states it, in the words of domain.md section 0. Codes stay words here: one
 * that a newer release of referral-service knows must not keep a case from being opened.
 */
public record LegalFacts(String hospitalCountry, List<Authority> authorities, CommunityTreatmentOrder communityTreatmentOrder,
        Guardianship guardianship, Treatment treatment, LegalStatusCode legalStatusCode, Boolean inpatient, Boolean onLeave,
        Boolean absentWithoutLeave, Instant absentSince) {

    public LegalFacts {
        authorities = authorities == null ? List.of() : List.copyOf(authorities);
    }

    /** An authority to hold the person, such as {@code S2} or {@code S37_41}. */
    public record Authority(String provision, Instant startedAt, Instant expiresAt, String continuedBy, Instant endedAt,
            Instant secondRecommendationAt, String discharge, Instant dischargedAt, Boolean deprivationOfLiberty,
            Instant deprivationOfLibertySince, Instant recalledAt, Boolean restrictionEnded, Instant restrictionEndedAt) {

        /** That goes on, and of which nothing more is known. */
        public static Authority since(String provision, Instant startedAt) {
            return new Authority(provision, startedAt, null, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /** A community treatment order (s.17A). */
    public record CommunityTreatmentOrder(Boolean inForce, Boolean recalled, Instant madeAt, Instant expiresAt,
            Instant firstAdmittedAt, Instant recalledAt, Instant revokedAt) {
    }

    /** Guardianship under {@code S7} or {@code S37}. */
    public record Guardianship(String section, Instant endedAt, Instant acceptedAt, Instant expiresAt) {
    }

    /** A treatment with special safeguards, {@code S57} or {@code S58A}. */
    public record Treatment(String section, Instant informedProposedAt, Instant endedAt) {
    }

    /** An NHS legal status classification code; the same code means other things in the other country's list. */
    public record LegalStatusCode(String system, String code) {
    }

    /** Says what the person is held under. */
    @Override
    public String toString() {
        return "LegalFacts[not shown]";
    }
}
