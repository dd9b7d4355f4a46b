package org.imha.referral.triage;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** A coordinator names other help for a person who does not qualify. */
@ApplicationScoped
public class SignpostReferral {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Outbox outbox;
    private final Clock clock;

    SignpostReferral(Referrals referrals, ReferralAccess access, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Referral signpost(UUID id, String ifMatch, SignpostRequest request, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        outbox.announce(referral.signpost(new Decision(caller.id(), clock.instant(), request.helpNamed())));
        referrals.flush();
        return referral;
    }
}
