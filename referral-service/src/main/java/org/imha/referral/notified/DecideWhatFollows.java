package org.imha.referral.notified;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.PublishedEvent;
import org.imha.referral.model.Duplicates;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationStatus;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.model.notified.PersonKey;

/**
 * What a new notification leads to. Nobody is interviewed twice for being notified of twice, nobody who said no lately is
 * pressed, and nobody is lost: every notification is kept, and can be brought to an interview by a coordinator.
 */
@ApplicationScoped
public class DecideWhatFollows {

    private static final String WHO = "referral-service";

    private final PatientNotifications notifications;
    private final OptOuts optOuts;
    private final Referrals referrals;
    private final Duplicates duplicates;

    DecideWhatFollows(PatientNotifications notifications, OptOuts optOuts, Referrals referrals,
            Duplicates duplicates) {
        this.notifications = notifications;
        this.optOuts = optOuts;
        this.referrals = referrals;
        this.duplicates = duplicates;
    }

    /** Under the lock on the person. */
    List<PublishedEvent> about(PatientNotification notification, Instant now) {
        List<PatientNotification> others = notifications.of(notification.person());
        Optional<PatientNotification> leading = others.stream().filter(other -> isWorkedOn(other, notification)).findFirst();
        if (leading.isPresent()) {
            notification.linkTo(leading.get(), decision("ALREADY_NOTIFIED", now));
            return List.of();
        }
        if (!notification.isCompulsory()) {
            notification.noteOnly(decision("INFORMAL_PATIENT", now));
            return List.of();
        }
        others.stream().filter(other -> other.status() == PatientNotificationStatus.INFORMATION_ONLY)
                .forEach(informal -> informal.end(decision("NOW_COMPULSORY", now)));
        return compulsory(notification, now);
    }

    private List<PublishedEvent> compulsory(PatientNotification notification, Instant now) {
        Optional<OptOut> refusal = optOuts.inForceFor(notification.person()).stream()
                .filter(optOut -> optOut.holdsFor(notification.form(), now)).findFirst();
        if (refusal.isPresent()) {
            notification.holdBack(refusal.get(), decision("OPTED_OUT", now));
            return List.of();
        }
        return List.of(notification.makeInterviewDue(decision(whyInterview(notification), now)));
    }

    /**
     * What somebody else asked for is not the patient's answer, and the duty to interview (s.130B(2C)) stays. But whoever goes
     * there, or has to send somebody, must not do so beside an advocate who is at work: the history says it at once.
     */
    private String whyInterview(PatientNotification notification) {
        return duplicates.isAnyAbout(notification.form().person().asReferred()) ? "COMPULSORY_PATIENT_WITH_OPEN_REFERRAL"
                : "COMPULSORY_PATIENT";
    }

    /** An interview to come, or a referral that is not over; for an informal patient also an earlier note. */
    private boolean isWorkedOn(PatientNotification other, PatientNotification notification) {
        boolean noted = other.status() == PatientNotificationStatus.INFORMATION_ONLY && !notification.isCompulsory();
        return noted || isWorkedOn(other);
    }

    private boolean isWorkedOn(PatientNotification notification) {
        return notification.status().awaitsInterview() || hasOpenReferral(notification);
    }

    /** The one of a person's notifications that leads to something now. */
    public Optional<PatientNotification> workedOn(PersonKey person) {
        return notifications.of(person).stream().filter(this::isWorkedOn).findFirst();
    }

    /** Whoever has an advocate, or is about to, needs nobody who asks whether they want one. */
    public boolean hasOpenReferral(PatientNotification notification) {
        return notification.referralId().flatMap(referrals::findByIdOptional).map(this::surviving)
                .filter(referral -> !referral.status().isOver()).isPresent();
    }

    /** A referral that was merged goes on in the other one. */
    private Referral surviving(Referral referral) {
        return referral.mergedInto().flatMap(referrals::findByIdOptional).orElse(referral);
    }

    private static Decision decision(String why, Instant now) {
        return new Decision(WHO, now, why);
    }
}
