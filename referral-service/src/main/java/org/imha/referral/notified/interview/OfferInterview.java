package org.imha.referral.notified.interview;

import java.time.Clock;
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

/**
 * A coordinator has somebody interviewed after all: because they are another person than it seemed, because they may be
 * able to decide now, or because the visit is possible sooner.
 */
@ApplicationScoped
public class OfferInterview {

    private final PatientNotificationAccess access;
    private final PatientNotifications notifications;
    private final Outbox outbox;
    private final Clock clock;

    OfferInterview(PatientNotificationAccess access, PatientNotifications notifications, Outbox outbox, Clock clock) {
        this.access = access;
        this.notifications = notifications;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public PatientNotification offer(UUID id, String ifMatch, InterviewOfferRequest request, Caller caller) {
        PatientNotification notification = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, notification);
        outbox.announce(
                notification.offerInterview(new Decision(caller.id(), clock.instant(), "OFFERED: " + request.because())));
        notifications.flush();
        return notification;
    }
}
