package org.imha.referral.notified.interview;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.model.notified.PersonLock;
import org.imha.referral.notified.DecideWhatFollows;

/**
 * Somebody qualifies no longer, says the hospital that notified or a coordinator. A later notification of the same person
 * that was linked to this one takes its place: it says that they do.
 */
@ApplicationScoped
public class EndNotification {

    private final PatientNotificationAccess access;
    private final PatientNotifications notifications;
    private final PersonLock personLock;
    private final DecideWhatFollows decide;
    private final Outbox outbox;
    private final Clock clock;

    EndNotification(PatientNotificationAccess access, PatientNotifications notifications, PersonLock personLock,
            DecideWhatFollows decide, Outbox outbox, Clock clock) {
        this.access = access;
        this.notifications = notifications;
        this.personLock = personLock;
        this.decide = decide;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public PatientNotification end(UUID id, String ifMatch, EndingRequest request, Caller caller) {
        PatientNotification notification = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, notification);
        personLock.hold(notification.person());
        Decision decision = new Decision(caller.id(), clock.instant(), request.why());
        notification.end(decision);
        if (!decide.hasOpenReferral(notification)) {
            succeed(notifications.linkedTo(notification), decision);
        }
        notifications.flush();
        return notification;
    }

    /** @param waiting the newest first: it knows best where the person is */
    private void succeed(List<PatientNotification> waiting, Decision ending) {
        if (waiting.isEmpty()) {
            return;
        }
        PatientNotification successor = waiting.getFirst();
        Decision decision = new Decision(ending.by(), ending.at(), "THE_OTHER_ENDED");
        if (successor.isCompulsory()) {
            outbox.announce(successor.makeInterviewDue(decision));
        } else {
            successor.noteOnly(decision);
        }
        waiting.stream().skip(1).forEach(other -> other.relinkTo(successor));
    }
}
