package org.imha.referral.notified.interview;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.outbox.Outbox;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.Interview;
import org.imha.referral.model.notified.InterviewOutcome;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotifications;

/** Keeps the opt-out register true to the last interview: what somebody said before counts no more. */
@ApplicationScoped
class KeepRegister {

    private final OptOuts optOuts;
    private final PatientNotifications notifications;
    private final Outbox outbox;

    KeepRegister(OptOuts optOuts, PatientNotifications notifications, Outbox outbox) {
        this.optOuts = optOuts;
        this.notifications = notifications;
        this.outbox = outbox;
    }

    void after(Interview interview, PatientNotification notification, Decision decision) {
        for (OptOut earlier : optOuts.inForceFor(notification.person())) {
            earlier.end(OptOutStatus.REPLACED, decision);
            notifications.heldBackBy(earlier).forEach(waiting -> waiting.linkTo(notification, decision));
        }
        refusal(interview, notification, decision).ifPresent(optOut -> {
            optOuts.add(optOut);
            outbox.announce(optOut.fact());
            notifications.linkedTo(notification).forEach(linked -> linked.holdBack(optOut, decision));
        });
    }

    private static Optional<OptOut> refusal(Interview interview, PatientNotification notification, Decision decision) {
        return interview.outcome() == InterviewOutcome.REFUSES
                ? Optional.of(OptOut.of(notification, interview, decision))
                : Optional.empty();
    }
}
