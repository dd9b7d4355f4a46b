package org.imha.referral.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.Lease;

/**
 * A rule set tried out on the open referrals.
 * <p>
 * It runs from the moment it is started. Whoever works on it leases it, asks about the referrals in the order of their
 * ids and writes down after each batch how far it came and what it counted; so after any interruption the next one goes
 * on there. In the end it is done, or it failed because the rule set does not exist.
 */
@Entity
@Table(name = "eligibility_review")
public class EligibilityReview extends VersionedEntity {

    /** The name of reviews in the access log. */
    static final String RESOURCE = "eligibility-review";

    private String ruleSet;
    private String startedBy;
    @Enumerated(EnumType.STRING)
    private ReviewStatus status;
    private long total;
    private long asked;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TransitionCount> counts = new ArrayList<>();
    private UUID askedUpTo;
    @Embedded
    private Lease lease;
    private Instant finishedAt;
    @Enumerated(EnumType.STRING)
    private ReviewFailure failure;

    protected EligibilityReview() {
    }

    private EligibilityReview(UUID id, String ruleSet, Instant now) {
        super(id, now);
        this.ruleSet = ruleSet;
        this.status = ReviewStatus.RUNNING;
    }

    /** @param total how many referrals are open */
    static EligibilityReview start(UUID id, String ruleSet, long total, Starting starting) {
        EligibilityReview review = new EligibilityReview(id, ruleSet, starting.at());
        review.startedBy = starting.by();
        review.total = total;
        return review;
    }

    /** Who starts it, and when. */
    record Starting(String by, Instant at) {
    }

    /** Keeps others away for a while. */
    void lease(Instant now) {
        lease = Lease.from(now);
    }

    /** Whoever works on it stops for now, and anybody may go on. */
    void release() {
        lease = null;
    }

    /** Whether it stands where the one who asks left it: nobody else has taken over meanwhile. */
    boolean stillStandsAt(Optional<UUID> place) {
        return status == ReviewStatus.RUNNING && askedUpTo().equals(place);
    }

    void count(List<Transition> batch) {
        asked += batch.size();
        askedUpTo = batch.getLast().referralId();
        counts = Stream.concat(counts.stream(),
                batch.stream().map(transition -> new TransitionCount(transition.from(), transition.to(), 1)))
                .collect(Collectors.toMap(count -> List.of(count.from(), count.to()), Function.identity(),
                        (one, other) -> new TransitionCount(one.from(), one.to(), one.referrals() + other.referrals())))
                .values().stream().sorted(Comparator.comparing(TransitionCount::from).thenComparing(TransitionCount::to))
                .toList();
    }

    void finish(Instant now) {
        end(ReviewStatus.DONE, now);
    }

    void fail(ReviewFailure why, Instant now) {
        failure = why;
        end(ReviewStatus.FAILED, now);
    }

    private void end(ReviewStatus how, Instant now) {
        status = status.moveTo(how);
        finishedAt = now;
        lease = null;
    }

    String path() {
        return "/v1/eligibility-reviews/" + id();
    }

    String ruleSet() {
        return ruleSet;
    }

    String startedBy() {
        return startedBy;
    }

    ReviewStatus status() {
        return status;
    }

    long total() {
        return total;
    }

    long asked() {
        return asked;
    }

    List<TransitionCount> counts() {
        return List.copyOf(counts);
    }

    /** Empty before the first batch. */
    Optional<UUID> askedUpTo() {
        return Optional.ofNullable(askedUpTo);
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    Optional<ReviewFailure> failure() {
        return Optional.ofNullable(failure);
    }
}
