package org.imha.referral.duplicates;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** A coordinator lets one referral go on for two, or lets each go on by itself again. */
@ApplicationScoped
public class MergeReferrals {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Outbox outbox;
    private final Clock clock;

    MergeReferrals(Referrals referrals, ReferralAccess access, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ApiProblem 404, 428 or 412, or 409 when one of them is over or they are one */
    @Transactional
    public Referral merge(UUID id, String ifMatch, MergeReferralRequest request, Caller caller) {
        // In the order of their ids: of two who merge them into each other one waits, and sees that there is nothing left.
        Stream.of(id, request.intoReferralId()).sorted().forEach(referrals::holdStill);
        Referral merged = access.find(id, caller, Access.Action.CHANGE);
        Referral survivor = access.find(request.intoReferralId(), caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, merged);
        outbox.announce(merged.mergeInto(survivor, new Decision(caller.id(), clock.instant(), request.reason())));
        referrals.flush();
        return merged;
    }

    /** @throws ApiProblem 404, 428 or 412, or 409 when it is not merged */
    @Transactional
    public Referral unmerge(UUID id, String ifMatch, UnmergeReferralRequest request, Caller caller) {
        Referral merged = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, merged);
        Optional<Referral> survivor = merged.mergedInto().map(into -> access.find(into, caller, Access.Action.CHANGE));
        Decision decision = new Decision(caller.id(), clock.instant(), request.reason());
        outbox.announce(merged.unmerge(decision));
        referrals.flush();
        survivor.ifPresent(other -> other.gaveBack(merged, referrals.mergedInto(other.id()), decision));
        referrals.flush();
        return merged;
    }
}
