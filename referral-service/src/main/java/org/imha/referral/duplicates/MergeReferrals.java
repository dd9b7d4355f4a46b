package org.imha.referral.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final TakeOver takeOver;
    private final Outbox outbox;
    private final Clock clock;

    MergeReferrals(Referrals referrals, ReferralAccess access, TakeOver takeOver, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.takeOver = takeOver;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The referral that was merged or goes on by itself, and which other one is to be asked about now, if any. */
    record Merger(Referral referral, Optional<UUID> dueToo) {

        static Merger of(Referral referral, Optional<Referral> survivor, Instant now) {
            return new Merger(referral, survivor.filter(other -> other.isDueAt(now)).map(Referral::id));
        }
    }

    /** @throws ApiProblem 404, 428 or 412, or 409 when one of them is over or they are one */
    @Transactional
    Merger merge(UUID id, String ifMatch, MergeReferralRequest request, Caller caller) {
        // In the order of their ids: of two who merge them into each other one waits, and sees that there is nothing left.
        Stream.of(id, request.intoReferralId()).sorted().forEach(referrals::holdStill);
        Referral merged = access.find(id, caller, Access.Action.CHANGE);
        Referral survivor = access.find(request.intoReferralId(), caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, merged);
        Decision decision = new Decision(caller.id(), clock.instant(), request.reason());
        outbox.announce(merged.mergeInto(survivor, decision));
        takeOver.take(survivor, merged, decision);
        referrals.flush();
        return Merger.of(merged, Optional.of(survivor), decision.at());
    }

    /** @throws ApiProblem 404, 428 or 412, or 409 when it is not merged */
    @Transactional
    Merger unmerge(UUID id, String ifMatch, UnmergeReferralRequest request, Caller caller) {
        Referral merged = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, merged);
        Optional<Referral> survivor = merged.mergedInto().map(into -> access.find(into, caller, Access.Action.CHANGE));
        Decision decision = new Decision(caller.id(), clock.instant(), request.reason());
        outbox.announce(merged.unmerge(decision));
        referrals.flush();
        survivor.ifPresent(other -> {
            List<Referral> others = referrals.mergedInto(other.id());
            other.gaveBack(merged, others, decision);
            takeOver.giveBack(other, merged, others, decision);
        });
        referrals.flush();
        return Merger.of(merged, survivor, decision.at());
    }
}
