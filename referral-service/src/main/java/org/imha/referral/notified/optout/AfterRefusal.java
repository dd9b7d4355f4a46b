package org.imha.referral.notified.optout;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.outbox.Outbox;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationStatus;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.notified.DecideWhatFollows;

/**
 * What follows when a refusal counts no more: one of the person's notifications is gone on with, and the others join it.
 * All of it under the lock on the person.
 */
@ApplicationScoped
public class AfterRefusal {

    private final PatientNotifications notifications;
    private final DecideWhatFollows decide;
    private final Outbox outbox;

    AfterRefusal(PatientNotifications notifications, DecideWhatFollows decide, Outbox outbox) {
        this.notifications = notifications;
        this.decide = decide;
        this.outbox = outbox;
    }

    /** What is worked on already; or the newest that waited; or the one that was refused, unless it ended. */
    public Optional<PatientNotification> next(OptOut optOut) {
        return nextBut(optOut).or(() -> notifications.findByIdOptional(optOut.notificationId())
                .filter(refused -> refused.status() == PatientNotificationStatus.HAS_CAPACITY_REFUSES));
    }

    /** Leaving aside the one that was refused. */
    public Optional<PatientNotification> nextBut(OptOut optOut) {
        return decide.workedOn(optOut.person()).or(() -> notifications.heldBackBy(optOut).stream().findFirst());
    }

    /** Has the person interviewed, unless that is to happen anyway or they have an advocate. */
    public void interview(OptOut optOut, PatientNotification next, Decision decision) {
        boolean settled = !next.status().awaitsInterview() && !decide.hasOpenReferral(next);
        List<PatientNotification> waiting = notifications.heldBackBy(optOut);
        if (settled) {
            outbox.announce(next.makeInterviewDue(decision));
        }
        join(waiting, next, decision);
    }

    /** The others need nothing of their own. */
    void join(List<PatientNotification> waiting, PatientNotification next, Decision decision) {
        waiting.stream().filter(other -> !other.equals(next)).forEach(other -> other.linkTo(next, decision));
    }

    List<PatientNotification> waitingFor(OptOut optOut) {
        return notifications.heldBackBy(optOut);
    }

    boolean hasOpenReferral(PatientNotification notification) {
        return decide.hasOpenReferral(notification);
    }
}
