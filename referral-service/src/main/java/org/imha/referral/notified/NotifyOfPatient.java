package org.imha.referral.notified;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Referral.Submission;
import org.imha.referral.model.notified.NotificationForm;
import org.imha.referral.model.notified.NotificationFormRules;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.model.notified.PersonLock;

/** Takes a hospital's word that somebody is a qualifying patient: it, its facts and its access entry commit together. */
@ApplicationScoped
public class NotifyOfPatient {

    private final PatientNotifications notifications;
    private final PersonLock personLock;
    private final DecideWhatFollows decide;
    private final CheckBody checkBody;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    NotifyOfPatient(PatientNotifications notifications, PersonLock personLock, DecideWhatFollows decide, CheckBody checkBody,
            Outbox outbox, AccessLog accessLog, Clock clock) {
        this.notifications = notifications;
        this.personLock = personLock;
        this.decide = decide;
        this.checkBody = checkBody;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 422 with every fault of the form */
    void check(NotificationForm form, Caller caller) {
        checkBody.check(form, NotificationFormRules.faults(form, caller, clock.instant()));
    }

    @Transactional
    public PatientNotification notifyOf(UUID id, NotificationForm form, Caller caller) {
        Instant now = clock.instant();
        PatientNotification notification = PatientNotification.receive(id, notifications.nextReference(), form,
                new Submission(caller.id(), caller.odsCode(), now));
        personLock.hold(notification.person());
        outbox.announce(notification.received());
        decide.about(notification, now).forEach(outbox::announce);
        notifications.add(notification);
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, PatientNotificationAccess.NOTIFICATION, id));
        return notification;
    }
}
