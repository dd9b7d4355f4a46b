package org.imha.referral.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a review stands, and the one table of where it can go from there. */
public enum ReviewStatus {

    /** Being worked through, or waiting until eligibility-service answers again. */
    RUNNING,
    /** Every referral was asked about. */
    DONE,
    /** It cannot come to an end. */
    FAILED;

    private static final Map<ReviewStatus, Set<ReviewStatus>> MOVES = Map.of(
            RUNNING, EnumSet.of(DONE, FAILED),
            DONE, EnumSet.noneOf(ReviewStatus.class),
            FAILED, EnumSet.noneOf(ReviewStatus.class));

    public Set<ReviewStatus> moves() {
        return MOVES.get(this);
    }

    /** Nobody from outside moves a review, so a move that the table lacks is a fault of ours. */
    ReviewStatus moveTo(ReviewStatus next) {
        if (!moves().contains(next)) {
            throw new IllegalStateException("A review cannot move from " + this + " to " + next);
        }
        return next;
    }
}
