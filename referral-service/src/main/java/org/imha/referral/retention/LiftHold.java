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

/** What a referral was kept for is over: its retention period counts again. */
@ApplicationScoped
class LiftHold {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Clock clock;

    LiftHold(Referrals referrals, ReferralAccess access, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    Referral lift(UUID id, String ifMatch, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        referral.liftHold(caller.id(), clock.instant());
        referrals.flush();
        return referral;
    }
}
