package org.imha.referral.model;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.identity.Caller;

/** Shows a referral to somebody, as far as they may see it: every answer about a referral is made here. */
@ApplicationScoped
public class ShowReferral {

    private final SignpostConfig signposts;

    ShowReferral(SignpostConfig signposts) {
        this.signposts = signposts;
    }

    public ReferralView to(Caller caller, Referral referral) {
        return ReferralView.from(referral, caller, signposts.views());
    }
}
