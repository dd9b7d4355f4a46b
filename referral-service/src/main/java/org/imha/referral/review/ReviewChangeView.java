package org.imha.referral.review;

import java.util.UUID;

/** A referral that would get another outcome under the rule set that is tried out. */
public record ReviewChangeView(UUID referralId, String reference, ReviewedOutcome from, ReviewedOutcome to) {

    /** The reference is what people say to each other, and the outcomes tell of a legal status. */
    @Override
    public String toString() {
        return "ReviewChangeView[" + referralId + "]";
    }
}
