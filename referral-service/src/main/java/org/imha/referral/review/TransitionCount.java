package org.imha.referral.review;

/** How many referrals would go from one outcome to another, or stay where they are. */
public record TransitionCount(ReviewedOutcome from, ReviewedOutcome to, long referrals) {
}
