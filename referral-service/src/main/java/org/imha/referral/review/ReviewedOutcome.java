package org.imha.referral.review;

import java.util.Optional;

import org.imha.referral.model.Determination.Outcome;

/** What a review compares: an outcome, or that there is none. */
public enum ReviewedOutcome {
    QUALIFIES_COMPULSORY,
    QUALIFIES_INFORMAL,
    UNDETERMINED,
    NOT_QUALIFYING,
    /** Nobody has answered yet; or, under the rule set that is tried out, the facts are not taken. */
    NOT_ANSWERED;

    static ReviewedOutcome of(Optional<Outcome> outcome) {
        return outcome.map(ReviewedOutcome::of).orElse(NOT_ANSWERED);
    }

    static ReviewedOutcome of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
