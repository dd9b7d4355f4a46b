package org.imha.referral.notified.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.Interview;
import org.imha.referral.model.notified.InterviewOutcome;
import org.imha.referral.model.notified.InterviewRules;
import org.imha.referral.model.notified.InterviewRules.Bounds;
import org.imha.referral.model.notified.PatientInterview;
import org.imha.referral.model.notified.PatientInterviews;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PersonLock;
import org.imha.referral.notified.CheckBody;
import org.imha.referral.notified.NotificationDuty;
import org.imha.referral.notified.interview.MakeReferral.Prepared;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** An advocate found out whether a notified patient can decide, and what they wish or what is best for them. */
@ApplicationScoped
public class RecordInterview {

    private final PatientNotificationAccess access;
    private final PatientInterviews interviews;
    private final PersonLock personLock;
    private final MakeReferral makeReferral;
    private final KeepRegister keepRegister;
    private final NotificationDuty duty;
    private final CheckBody checkBody;
    private final Clock clock;

    RecordInterview(PatientNotificationAccess access, PatientInterviews interviews, PersonLock personLock,
            MakeReferral makeReferral, KeepRegister keepRegister, NotificationDuty duty, CheckBody checkBody, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.personLock = personLock;
        this.makeReferral = makeReferral;
        this.keepRegister = keepRegister;
        this.duty = duty;
        this.checkBody = checkBody;
        this.clock = clock;
    }

    /**
     * What happens before the transaction. Nobody asks eligibility-service for a change that is refused anyway.
     *
     * @return what the referral needs, where there is to be one
     * @throws ApiProblem 422 with every fault of the interview
     */
    public Optional<Prepared> prepare(UUID id, String ifMatch, Interview interview, Caller caller) {
        PatientNotification notification = QuarkusTransaction.requiringNew()
                .call(() -> access.find(id, caller, Access.Action.READ));
        ETags.requireCurrent(ifMatch, notification);
        Instant now = clock.instant();
        checkBody.check(interview, InterviewRules.faults(interview,
                new Bounds(notification.createdAt(), now, duty.lastReoffer(now))));
        notification.requireAwaitingInterview();
        return interview.outcome().leadsToReferral()
                ? Optional.of(makeReferral.prepare(NotifiedReferralForm.after(interview, notification), caller))
                : Optional.empty();
    }

    @Transactional
    public PatientNotification record(UUID id, String ifMatch, Interview interview, Prepared referral, Caller caller) {
        PatientNotification notification = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, notification);
        personLock.hold(notification.person());
        InterviewOutcome outcome = interview.outcome();
        Decision decision = new Decision(caller.id(), clock.instant(), outcome.name());
        notification.interviewed(outcome, decision);
        interviews.persist(PatientInterview.done(id, interview, decision));
        keepRegister.after(interview, notification, decision);
        if (referral != null) {
            makeReferral.make(notification, referral, caller, decision);
        }
        interviews.flush();
        return notification;
    }
}
