package org.imha.referral.override;

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

/** A manager lets the law in force decide again. */
@ApplicationScoped
public class LiftOverride {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Clock clock;

    LiftOverride(Referrals referrals, ReferralAccess access, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Referral lift(UUID id, String ifMatch, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        referral.liftOverride(caller.id(), clock.instant());
        referrals.flush();
        return referral;
    }
}
