package org.imha.referral.retention;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** A manager keeps a referral from being erased, open or not. */
@ApplicationScoped
class HoldReferral {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Clock clock;

    HoldReferral(Referrals referrals, ReferralAccess access, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    Referral hold(UUID id, String ifMatch, LegalHoldRequest request, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        referral.hold(new Decision(caller.id(), clock.instant(), request.reason()));
        referrals.flush();
        return referral;
    }
}
