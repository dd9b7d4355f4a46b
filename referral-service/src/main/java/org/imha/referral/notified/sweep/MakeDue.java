package org.imha.referral.notified.sweep;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.model.notified.PersonLock;
import org.imha.referral.notified.optout.AfterRefusal;

/** The day has come: an interview is due again, or help is offered again to somebody who agreed to that. */
@ApplicationScoped
class MakeDue {

    static final Caller WHO = Caller.service("referral-service");

    private final PatientNotifications notifications;
    private final OptOuts optOuts;
    private final AfterRefusal afterRefusal;
    private final PersonLock personLock;
    private final Outbox outbox;
    private final AccessLog accessLog;

    MakeDue(PatientNotifications notifications, OptOuts optOuts, AfterRefusal afterRefusal, PersonLock personLock,
            Outbox outbox, AccessLog accessLog) {
        this.notifications = notifications;
        this.optOuts = optOuts;
        this.afterRefusal = afterRefusal;
        this.personLock = personLock;
        this.outbox = outbox;
        this.accessLog = accessLog;
    }

    /** Unless somebody came before the day, or another copy was quicker. */
    @Transactional
    void again(UUID id, Instant now) {
        PatientNotification notification = notifications.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (notification.retryAt().filter(day -> !day.isAfter(now)).isPresent()) {
            outbox.announce(notification.makeInterviewDue(new Decision(WHO.id(), now, "TRY_AGAIN")));
            accessLog.permitted(WHO, Access.of(Access.Action.CHANGE, PatientNotificationAccess.NOTIFICATION, id));
        }
    }

    /** Unless the person opted in before, or another copy was quicker. */
    @Transactional
    void reoffered(UUID id, Instant now) {
        optOuts.personOf(id).ifPresent(personLock::hold);
        OptOut optOut = optOuts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (optOut.status() == OptOutStatus.IN_FORCE && optOut.isToBeReoffered(now)) {
            Decision decision = new Decision(WHO.id(), now, OptOutStatus.REOFFERED.name());
            Optional<PatientNotification> next = afterRefusal.next(optOut);
            optOut.end(OptOutStatus.REOFFERED, decision);
            next.ifPresent(notification -> afterRefusal.interview(optOut, notification, decision));
            accessLog.permitted(WHO, Access.of(Access.Action.CHANGE, PatientNotificationAccess.OPT_OUT, id));
        }
    }
}
