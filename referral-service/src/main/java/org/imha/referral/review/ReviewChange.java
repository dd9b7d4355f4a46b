package org.imha.referral.review;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** That a referral would get another outcome under the rule set that is tried out. Never changed. */
@Entity
@Table(name = "eligibility_review_change")
class ReviewChange {

    /** One referral in one review. */
    @Embeddable
    record Key(UUID reviewId, UUID referralId) implements Serializable {
    }

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    private ReviewedOutcome fromOutcome;
    @Enumerated(EnumType.STRING)
    private ReviewedOutcome toOutcome;

    protected ReviewChange() {
    }

    ReviewChange(UUID reviewId, Transition transition) {
        this.key = new Key(reviewId, transition.referralId());
        this.fromOutcome = transition.from();
        this.toOutcome = transition.to();
    }
}
