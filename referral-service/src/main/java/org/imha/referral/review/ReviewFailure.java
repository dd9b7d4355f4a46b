package org.imha.referral.review;

/** Why a review cannot come to an end. */
public enum ReviewFailure {
    /** eligibility-service has no such rule set, or no longer has it. */
    UNKNOWN_RULE_SET
}
