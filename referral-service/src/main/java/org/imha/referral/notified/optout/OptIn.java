package org.imha.referral.notified.optout;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.NotifiedProblem;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PersonLock;
import org.imha.referral.notified.CheckBody;
import org.imha.referral.notified.interview.MakeReferral;
import org.imha.referral.notified.interview.MakeReferral.Prepared;
import org.imha.referral.notified.interview.NotifiedReferralForm;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Somebody who refused help wants to be asked again, or wants it: the refusal ends at once. */
@ApplicationScoped
public class OptIn {

    private final PatientNotificationAccess access;
    private final OptOuts optOuts;
    private final AfterRefusal afterRefusal;
    private final PersonLock personLock;
    private final MakeReferral makeReferral;
    private final CheckBody checkBody;
    private final Clock clock;

    OptIn(PatientNotificationAccess access, OptOuts optOuts, AfterRefusal afterRefusal, PersonLock personLock,
            MakeReferral makeReferral, CheckBody checkBody, Clock clock) {
        this.access = access;
        this.optOuts = optOuts;
        this.afterRefusal = afterRefusal;
        this.personLock = personLock;
        this.makeReferral = makeReferral;
        this.checkBody = checkBody;
        this.clock = clock;
    }

    /** The notification to go on with as it was before the transaction, and what a referral from it needs. */
    record Foreseen(UUID notificationId, Prepared referral) {
    }

    /** The refusal that ended, and what is gone on with; empty where nobody is notified of any more. */
    record OptedIn(OptOut optOut, Optional<PatientNotification> next) {
    }

    /**
     * What happens before the transaction.
     *
     * @return what the referral needs, where there is to be one
     * @throws ApiProblem 422 with every fault, 409 when there is nothing that a referral could be made from
     */
    Optional<Foreseen> prepare(UUID id, String ifMatch, OptingInRequest request, Caller caller) {
        OptOut optOut = QuarkusTransaction.requiringNew().call(() -> access.findOptOut(id, caller, Access.Action.READ));
        ETags.requireCurrent(ifMatch, optOut);
        checkBody.check(request, request.faults(optOut, clock.instant()));
        optOut.requireInForce();
        return request.wants() == OptingInRequest.Wish.ADVOCATE ? foresee(optOut, request, caller) : Optional.empty();
    }

    private Optional<Foreseen> foresee(OptOut optOut, OptingInRequest request, Caller caller) {
        PatientNotification next = QuarkusTransaction.requiringNew().call(() -> afterRefusal.next(optOut))
                .orElseThrow(() -> new ApiProblem(NotifiedProblem.PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED,
                        "The notification has ended. Make an ordinary referral, or opt in for an interview."));
        if (QuarkusTransaction.requiringNew().call(() -> afterRefusal.hasOpenReferral(next))) {
            return Optional.empty();
        }
        return Optional.of(new Foreseen(next.id(),
                makeReferral.prepare(NotifiedReferralForm.afterOptingIn(request.helpWanted(), next), caller)));
    }

    @Transactional
    OptedIn optIn(UUID id, String ifMatch, OptingInRequest request, Optional<Foreseen> foreseen, Caller caller) {
        OptOut optOut = access.findOptOut(id, caller, Access.Action.CHANGE);
        personLock.hold(optOut.person());
        optOuts.getEntityManager().refresh(optOut);
        ETags.requireCurrent(ifMatch, optOut);
        Decision decision = new Decision(caller.id(), clock.instant(), "OPTED_IN: said to " + request.saidTo());
        Optional<PatientNotification> next = afterRefusal.next(optOut);
        optOut.end(OptOutStatus.OPTED_IN, decision);
        if (foreseen.isPresent()) {
            refer(optOut, next, foreseen.get(), new Act(caller, decision));
        } else {
            next.ifPresent(notification -> afterRefusal.interview(optOut, notification, decision));
        }
        optOuts.flush();
        return new OptedIn(optOut, next);
    }

    private record Act(Caller caller, Decision decision) {
    }

    private void refer(OptOut optOut, Optional<PatientNotification> next, Foreseen foreseen, Act act) {
        PatientNotification notification = next.filter(still -> still.id().equals(foreseen.notificationId()))
                .orElseThrow(() -> new ApiProblem(CommonProblem.VERSION_STALE, "Another notification came. Try again."));
        notification.optedIn(act.decision());
        makeReferral.make(notification, foreseen.referral(), act.caller(), act.decision());
        afterRefusal.join(afterRefusal.waitingFor(optOut), notification, act.decision());
    }
}
