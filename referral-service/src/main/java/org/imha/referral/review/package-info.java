/**
 * Trying out a rule set: what would change for the open referrals if it were the law. A manager starts a
 * {@link org.imha.referral.review.EligibilityReview}; it is worked through in the background, batch by batch, and changes
 * nothing about any referral.
 */
package org.imha.referral.review;
