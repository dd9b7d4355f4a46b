package org.imha.referral.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.OpenReferrals;
import org.imha.referral.model.RuleSets;
import org.imha.referral.review.EligibilityReview.Starting;

/** Starts to try out a rule set; the asking goes on in the background. */
@ApplicationScoped
class StartReview {

    private final EligibilityReviews reviews;
    private final OpenReferrals openReferrals;
    private final Eligibility eligibility;
    private final AccessLog accessLog;
    private final Clock clock;

    StartReview(EligibilityReviews reviews, OpenReferrals openReferrals, Eligibility eligibility, AccessLog accessLog,
            Clock clock) {
        this.reviews = reviews;
        this.openReferrals = openReferrals;
        this.eligibility = eligibility;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * What happens before the transaction. While eligibility-service is away the review may start all the same: it waits,
     * and fails later if there is no such rule set.
     *
     * @throws ApiProblem 422 when there is none
     */
    Optional<RuleSets> prepare(StartReviewRequest request) {
        Optional<RuleSets> law = eligibility.ruleSets();
        if (law.filter(known -> !known.know(request.ruleSet())).isPresent()) {
            throw ApiProblem.invalid("#/ruleSet", "UNKNOWN_RULE_SET", "There is no such rule set.");
        }
        return law;
    }

    @Transactional
    EligibilityReview start(UUID id, StartReviewRequest request, Caller caller) {
        Instant now = clock.instant();
        EligibilityReview review = EligibilityReview.start(id, request.ruleSet(), openReferrals.countReceivedBy(now),
                new Starting(caller.id(), now));
        reviews.persistAndFlush(review);
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, EligibilityReview.RESOURCE, id));
        return review;
    }
}
