package org.imha.referral.model.notified;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.referral.NotificationOfPatientReceived;
import org.imha.kernel.event.referral.PatientInterviewDue;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Referral.Submission;
import org.imha.referral.model.StatusChange.Decision;

/**
 * A hospital's word that somebody is a qualifying patient (s.130CC).
 * <p>
 * For a compulsory patient an interview becomes due, which is tried until it is possible. Who wants help, or cannot decide
 * and should have it, is referred; the referral then goes its own way. Who refuses is put on the opt-out register. An
 * informal patient is noted only. A second notification of the same person is linked to the first as long as that one is
 * worked on, and takes its place should it end. What is settled is kept for a short time, then forgotten; what led to a
 * referral is kept as long as that.
 */
@Entity
@Table(name = "patient_notification")
public class PatientNotification extends VersionedEntity {

    private String reference;
    @Enumerated(EnumType.STRING)
    private PatientNotificationStatus status;
    private String notifiedBy;
    private String notifyingOrganisation;
    private String hospital;
    @Enumerated(EnumType.STRING)
    private NotificationForm.Kind kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private NotificationForm form;
    @Embedded
    private PersonKey person;
    private UUID linkedTo;
    @Column(name = "held_back_by")
    private UUID heldBackBy;
    private UUID referralId;
    private Instant retryAt;
    private Instant settledAt;
    @OneToMany(mappedBy = "notification", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<PatientNotificationChange> history = new ArrayList<>();

    protected PatientNotification() {
    }

    private PatientNotification(UUID id, NotificationForm form, Instant receivedAt) {
        super(id, receivedAt);
        this.form = form;
        this.kind = form.qualifying().kind();
        this.hospital = form.hospitalCode().orElse(null);
        this.person = PersonKey.of(form.person());
        this.status = PatientNotificationStatus.NOTIFIED;
    }

    /** A new notification, of which it is not decided yet what follows. */
    public static PatientNotification receive(UUID id, String reference, NotificationForm form, Submission submission) {
        PatientNotification notification = new PatientNotification(id, form, submission.at());
        notification.reference = reference;
        notification.notifiedBy = submission.by();
        notification.notifyingOrganisation = submission.organisation().orElse(null);
        notification.history.add(new PatientNotificationChange(notification, null, PatientNotificationStatus.NOTIFIED,
                new Decision(submission.by(), submission.at(), "RECEIVED")));
        return notification;
    }

    public PublishedEvent received() {
        return new NotificationOfPatientReceived(id(), detailUrl());
    }

    /** s.130B(2C). */
    public PublishedEvent makeInterviewDue(Decision decision) {
        move(PatientNotificationStatus.INTERVIEW_DUE, decision);
        return new PatientInterviewDue(id(), detailUrl());
    }

    /** At the wish of a coordinator, not of the person. */
    public PublishedEvent offerInterview(Decision decision) {
        if (!status.maySimplyBeOffered()) {
            throw new ApiProblem(NotifiedProblem.PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED,
                    "No interview can be offered about a notification of a patient that is " + status + ".");
        }
        return makeInterviewDue(decision);
    }

    /** @throws ApiProblem 409 when no interview is due */
    public void requireAwaitingInterview() {
        if (!status.awaitsInterview()) {
            throw new ApiProblem(NotifiedProblem.PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED,
                    "No interview is due about a notification of a patient that is " + status + ".");
        }
    }

    /** s.130DA: the managers inform, and nobody interviews. */
    public void noteOnly(Decision decision) {
        move(PatientNotificationStatus.INFORMATION_ONLY, decision);
    }

    /** Another notification of the same person is the one to work with. */
    public void linkTo(PatientNotification other, Decision decision) {
        move(PatientNotificationStatus.LINKED, decision);
        linkedTo = other.id();
    }

    /** The one that it was linked to ended, and a later one takes its place: no move, since it stays linked. */
    public void relinkTo(PatientNotification other) {
        linkedTo = other.id();
    }

    /** The person said no lately. */
    public void holdBack(OptOut optOut, Decision decision) {
        move(PatientNotificationStatus.OPT_OUT_IN_FORCE, decision);
        heldBackBy = optOut.id();
    }

    public void interviewNotPossible(Instant nextVisit, Decision decision) {
        tryAgain(decision);
        move(PatientNotificationStatus.INTERVIEW_NOT_POSSIBLE, decision);
        retryAt = nextVisit;
    }

    public void interviewed(InterviewOutcome outcome, Decision decision) {
        tryAgain(decision);
        move(outcome.status(), decision);
    }

    /** Whoever comes before the day that was set need not wait for it. */
    private void tryAgain(Decision decision) {
        if (status == PatientNotificationStatus.INTERVIEW_NOT_POSSIBLE) {
            move(PatientNotificationStatus.INTERVIEW_DUE, new Decision(decision.by(), decision.at(), "TRIED_AGAIN"));
        }
    }

    /** Who refused wants help after all, and nobody needs to ask again. */
    public void optedIn(Decision decision) {
        tryAgain(decision);
        move(PatientNotificationStatus.HAS_CAPACITY_WANTS_HELP, decision);
    }

    public void referred(UUID referral, Decision decision) {
        move(PatientNotificationStatus.REFERRED, decision);
        referralId = referral;
    }

    public void end(Decision decision) {
        move(PatientNotificationStatus.ENDED, decision);
    }

    private void move(PatientNotificationStatus next, Decision decision) {
        history.add(new PatientNotificationChange(this, status, status.moveTo(next), decision));
        status = next;
        linkedTo = null;
        heldBackBy = null;
        retryAt = null;
        settledAt = next.isSettled() ? decision.at() : null;
    }

    public String detailUrl() {
        return "/v1/notifications-of-patients/" + id();
    }

    public String reference() {
        return reference;
    }

    public PatientNotificationStatus status() {
        return status;
    }

    public NotificationForm form() {
        return form;
    }

    public boolean isCompulsory() {
        return kind == NotificationForm.Kind.COMPULSORY;
    }

    /** Hibernate makes nothing of an embedded value without content. */
    public PersonKey person() {
        return person == null ? PersonKey.UNKNOWN : person;
    }

    /** The organisation whose system sent it; empty when staff wrote it down for somebody. */
    public Optional<String> notifyingOrganisation() {
        return Optional.ofNullable(notifyingOrganisation);
    }

    public boolean isOf(String organisation) {
        return notifyingOrganisation == null ? hospital != null && hospital.startsWith(organisation)
                : notifyingOrganisation.equals(organisation);
    }

    public Optional<UUID> linkedTo() {
        return Optional.ofNullable(linkedTo);
    }

    public Optional<UUID> heldBackBy() {
        return Optional.ofNullable(heldBackBy);
    }

    public Optional<UUID> referralId() {
        return Optional.ofNullable(referralId);
    }

    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    public List<PatientNotificationChange> history() {
        return List.copyOf(history);
    }
}
