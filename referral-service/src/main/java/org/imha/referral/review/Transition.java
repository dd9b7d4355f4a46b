package org.imha.referral.review;

import java.util.UUID;

/** What one referral would go from and to. */
record Transition(UUID referralId, ReviewedOutcome from, ReviewedOutcome to) {

    boolean isChange() {
        return from != to;
    }
}
