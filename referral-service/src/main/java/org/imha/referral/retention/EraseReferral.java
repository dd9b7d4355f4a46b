package org.imha.referral.retention;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.ErasedReferral;
import org.imha.referral.model.ErasedReferrals;
import org.imha.referral.model.ErasedWithReferral;
import org.imha.referral.model.ErasureReason;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralProblem;
import org.imha.referral.model.Referrals;

import io.quarkus.arc.All;

/** The one way in which a referral goes: all of it, leaving a tombstone, and the others hear of it. */
@ApplicationScoped
class EraseReferral {

    private final Referrals referrals;
    private final ErasedReferrals tombstones;
    private final List<ErasedWithReferral> others;
    private final ReferralAccess access;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Clock clock;

    EraseReferral(Referrals referrals, ErasedReferrals tombstones, @All List<ErasedWithReferral> others, ReferralAccess access,
            AccessLog accessLog, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.tombstones = tombstones;
        this.others = others;
        this.access = access;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A manager's act. */
    @Transactional
    ErasedReferral erase(UUID id, String ifMatch, ErasureReason reason, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.ERASE);
        ETags.requireCurrent(ifMatch, referral);
        return erase(referral, reason);
    }

    /** @throws ApiProblem 409 while it is open, or it or one that was merged into it is on hold */
    @Transactional(Transactional.TxType.MANDATORY)
    ErasedReferral erase(Referral referral, ErasureReason reason) {
        if (!referral.status().isOver()) {
            throw new ApiProblem(ReferralProblem.REFERRAL_NOT_OVER,
                    "A referral that is " + referral.status() + " is not over.");
        }
        if (referral.legalHold().isPresent()) {
            throw new ApiProblem(ReferralProblem.REFERRAL_ON_HOLD, "Lift the hold first, if what it was for is over.");
        }
        // What was merged into it is part of it, and has come to its end before.
        referrals.mergedInto(referral.id()).forEach(part -> erase(part, reason));
        ErasedReferral tombstone = new ErasedReferral(referral, reason, clock.instant());
        tombstones.persist(tombstone);
        others.forEach(other -> other.forget(referral.id()));
        referrals.delete(referral);
        referrals.flush();
        outbox.announce(new ReferralErased(referral.id(), referral.detailUrl()));
        return tombstone;
    }
}
