package org.imha.referral.notified.sweep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.model.notified.PersonLock;
import org.imha.referral.notified.optout.AfterRefusal;

/** Forgets people about whom nothing is to be done. That they were forgotten is on record, without a name. */
@ApplicationScoped
class ForgetSettled {

    private final PatientNotifications notifications;
    private final OptOuts optOuts;
    private final AfterRefusal afterRefusal;
    private final PersonLock personLock;
    private final AccessLog accessLog;

    ForgetSettled(PatientNotifications notifications, OptOuts optOuts, AfterRefusal afterRefusal, PersonLock personLock,
            AccessLog accessLog) {
        this.notifications = notifications;
        this.optOuts = optOuts;
        this.afterRefusal = afterRefusal;
        this.personLock = personLock;
        this.accessLog = accessLog;
    }

    /** Who is notified of still, and waited because of it, is interviewed: without a refusal the duty is there. */
    @Transactional
    void refusal(UUID id, Instant now) {
        optOuts.personOf(id).ifPresent(personLock::hold);
        OptOut optOut = optOuts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (optOut == null) {
            return; // Another copy was quicker.
        }
        Decision decision = new Decision(MakeDue.WHO.id(), now, "OPT_OUT_FORGOTTEN");
        if (optOut.status() == OptOutStatus.IN_FORCE) {
            afterRefusal.nextBut(optOut).ifPresent(next -> afterRefusal.interview(optOut, next, decision));
        }
        optOuts.flush();
        optOuts.delete(optOut);
        accessLog.permitted(MakeDue.WHO, Access.of(Access.Action.CHANGE, PatientNotificationAccess.OPT_OUT, id));
    }

    /** @return how many */
    @Transactional
    int notifications(Instant then, Instant now, int limit) {
        List<UUID> forgotten = notifications.forgetSettledBy(then, now, limit);
        if (!forgotten.isEmpty()) {
            accessLog.permitted(MakeDue.WHO, new Access(Access.Action.CHANGE, PatientNotificationAccess.NOTIFICATION,
                    forgotten, null));
        }
        return forgotten.size();
    }
}
