package org.imha.referral.triage;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.Refusal;
import org.imha.referral.model.StatusChange.Decision;

/** Somebody decides about a referral: one move of its lifecycle, with its fact and its place in the history. */
@ApplicationScoped
public class DecideReferral {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Outbox outbox;
    private final Clock clock;

    DecideReferral(Referrals referrals, ReferralAccess access, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Which referral is meant, in which version, and who decides. */
    public record Target(UUID id, String ifMatch, Caller caller) {
    }

    @Transactional
    public Referral signpost(Target target, String helpNamed) {
        return decide(target, helpNamed, Referral::signpost);
    }

    @Transactional
    public Referral requestInformation(Target target, String question) {
        return decide(target, question, Referral::requestInformation);
    }

    @Transactional
    public Referral supplyInformation(Target target, String answer) {
        return decide(target, answer, Referral::supplyInformation);
    }

    @Transactional
    public Referral withdraw(Target target, String reason) {
        return decide(target, reason, Referral::withdraw);
    }

    @Transactional
    public Referral decline(Target target, DeclineRequest request) {
        return decide(target, request.reason(),
                (referral, decision) -> referral.decline(new Refusal(request.mayTellReferrer(), request.reofferOn()),
                        decision));
    }

    @Transactional
    public Referral offerAgain(Target target, String reason) {
        return decide(target, reason, Referral::offerAgain);
    }

    /** @throws ApiProblem 404, 428 or 412, or 409 when the table of moves does not have it */
    private Referral decide(Target target, String why, BiFunction<Referral, Decision, PublishedEvent> move) {
        Referral referral = access.find(target.id(), target.caller(), Access.Action.CHANGE);
        ETags.requireCurrent(target.ifMatch(), referral);
        outbox.announce(move.apply(referral, new Decision(target.caller().id(), clock.instant(), why)));
        referrals.flush();
        return referral;
    }
}
