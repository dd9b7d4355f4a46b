package org.imha.referral.model;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.identity.Caller;

/** Shows a referral to somebody, as far as they may see it: every answer about a referral is made here. */
@ApplicationScoped
public class ShowReferral {

    private final SignpostConfig signposts;
    private final Duplicates duplicates;

    ShowReferral(SignpostConfig signposts, Duplicates duplicates) {
        this.signposts = signposts;
        this.duplicates = duplicates;
    }

    /** With the others that may be about the same person. */
    public ReferralView to(Caller caller, Referral referral) {
        return ReferralView.from(referral, caller, signposts.views(), duplicates.of(referral, caller));
    }

    /** By itself: one of a list, or one that is only tried out, after which nothing is on record. */
    public ReferralView alone(Caller caller, Referral referral) {
        return ReferralView.from(referral, caller, signposts.views(), null);
    }
}
