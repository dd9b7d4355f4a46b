package org.imha.referral.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.OpenReferrals;
import org.imha.referral.model.Referral;

/** The steps of working on a review, each a transaction of its own: whoever dies between two of them loses nothing. */
@ApplicationScoped
class ReviewSteps {

    private final EligibilityReviews reviews;
    private final OpenReferrals openReferrals;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Caller self;

    ReviewSteps(EligibilityReviews reviews, OpenReferrals openReferrals, AccessLog accessLog, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.reviews = reviews;
        this.openReferrals = openReferrals;
        this.accessLog = accessLog;
        this.clock = clock;
        this.self = Caller.service(service);
    }

    @Transactional
    Optional<EligibilityReview> lease() {
        Optional<EligibilityReview> review = reviews.nextToGoOnWith(clock.instant());
        review.ifPresent(found -> found.lease(clock.instant()));
        return review;
    }

    /** Nobody looks at so many forms unseen, not even a service. */
    @Transactional
    List<Referral> nextBatch(EligibilityReview review, int size) {
        List<Referral> batch = openReferrals.receivedBy(review.createdAt(), review.askedUpTo(), size);
        if (!batch.isEmpty()) {
            accessLog.permitted(self, Access.list("referral", batch.stream().map(Referral::id).toList()));
        }
        return batch;
    }

    /** @return the review as it stands now; empty when somebody else has taken over */
    @Transactional
    Optional<EligibilityReview> record(EligibilityReview seen, List<Transition> batch) {
        return stillMine(seen).map(review -> {
            batch.stream().filter(Transition::isChange).forEach(change -> reviews.add(new ReviewChange(review.id(), change)));
            review.count(batch);
            review.lease(clock.instant());
            return review;
        });
    }

    @Transactional
    void finish(EligibilityReview seen) {
        stillMine(seen).ifPresent(review -> review.finish(clock.instant()));
    }

    @Transactional
    void fail(EligibilityReview seen, ReviewFailure why) {
        stillMine(seen).ifPresent(review -> review.fail(why, clock.instant()));
    }

    @Transactional
    void release(UUID id) {
        reviews.holdStill(id).release();
    }

    private Optional<EligibilityReview> stillMine(EligibilityReview seen) {
        return Optional.of(reviews.holdStill(seen.id())).filter(review -> review.stillStandsAt(seen.askedUpTo()));
    }
}
