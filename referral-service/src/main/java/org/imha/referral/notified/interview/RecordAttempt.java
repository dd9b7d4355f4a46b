package org.imha.referral.notified.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.InterviewAttempt;
import org.imha.referral.model.notified.PatientInterview;
import org.imha.referral.model.notified.PatientInterviews;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.notified.CheckBody;
import org.imha.referral.notified.NotificationDuty;

/** A visit came to no interview, and the next one has a day. */
@ApplicationScoped
public class RecordAttempt {

    private final PatientNotificationAccess access;
    private final PatientInterviews interviews;
    private final NotificationDuty duty;
    private final CheckBody checkBody;
    private final Clock clock;

    RecordAttempt(PatientNotificationAccess access, PatientInterviews interviews, NotificationDuty duty, CheckBody checkBody,
            Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.duty = duty;
        this.checkBody = checkBody;
        this.clock = clock;
    }

    @Transactional
    public PatientNotification record(UUID id, String ifMatch, InterviewAttempt attempt, Caller caller) {
        PatientNotification notification = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, notification);
        Instant now = clock.instant();
        checkBody.check(attempt, attempt.faults(notification.createdAt(), now, duty.lastRetry(now)));
        Decision decision = new Decision(caller.id(), now, attempt.reason().name());
        notification.interviewNotPossible(attempt.retryAt(), decision);
        interviews.persist(PatientInterview.notPossible(id, attempt, decision));
        interviews.flush();
        return notification;
    }
}
