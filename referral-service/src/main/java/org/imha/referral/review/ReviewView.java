package org.imha.referral.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as managers see it. */
public record ReviewView(UUID id, String ruleSet, ReviewStatus status,
        @Schema(description = "How many referrals were open when it was started. Those with an override are left out: what is tried out would not decide about them.") long total,
        @Schema(description = "How many were asked about so far. At the end it differs from total where some were closed, or an override was set or lifted, meanwhile.") long asked,
        @Schema(description = "How many go from which outcome to which, those that stay included.") List<TransitionCount> counts,
        String startedBy, Instant startedAt, Instant finishedAt,
        @Schema(description = "Why it failed.") ReviewFailure failure) {

    static ReviewView from(EligibilityReview review) {
        return new ReviewView(review.id(), review.ruleSet(), review.status(), review.total(), review.asked(), review.counts(),
                review.startedBy(), review.createdAt(), review.finishedAt().orElse(null), review.failure().orElse(null));
    }
}
