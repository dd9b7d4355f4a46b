package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.referral.PatientOptedOut;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.NotificationForm.Head;
import org.imha.referral.model.notified.NotificationForm.Patient;

/**
 * Somebody's refusal of help, made with capacity. It is about help now and never about being eligible: it ends when the
 * person says so, on the day on which they agreed to be asked again, with the next interview, or when it is forgotten.
 * Nor does it hold for a detention, order or treatment that began after it.
 */
@Entity
@Table(name = "opt_out")
public class OptOut extends VersionedEntity {

    private UUID notificationId;
    @Enumerated(EnumType.STRING)
    private OptOutStatus status;
    @JdbcTypeCode(SqlTypes.JSON)
    private Patient patient;
    @Embedded
    private PersonKey person;
    @Enumerated(EnumType.STRING)
    private Head head;
    private Instant refusedAt;
    private String recordedBy;
    private LocalDate reofferOn;
    private Instant endedAt;
    private String endedBy;
    private String endedWhy;

    protected OptOut() {
    }

    private OptOut(Instant recordedAt) {
        super(newId(), recordedAt);
    }

    public static OptOut of(PatientNotification notification, Interview interview, Decision decision) {
        OptOut optOut = new OptOut(decision.at());
        optOut.notificationId = notification.id();
        optOut.status = OptOutStatus.IN_FORCE;
        optOut.patient = notification.form().person();
        optOut.person = notification.person();
        optOut.head = notification.form().qualifying().head();
        optOut.refusedAt = interview.interviewedAt();
        optOut.recordedBy = decision.by();
        optOut.reofferOn = interview.reofferOn();
        return optOut;
    }

    public PublishedEvent fact() {
        return new PatientOptedOut(notificationId, id(), "/v1/opt-outs/" + id());
    }

    /** A new ground, or one that began after the refusal, is something that the person was never asked about. */
    public boolean holdsFor(NotificationForm later, Instant now) {
        boolean sameGround = later.qualifying().head() == head && !later.qualifying().since().isAfter(refusedAt);
        return status == OptOutStatus.IN_FORCE && sameGround && !isToBeReoffered(now);
    }

    public boolean isToBeReoffered(Instant now) {
        return reofferOn != null && !now.atZone(Faults.LONDON).toLocalDate().isBefore(reofferOn);
    }

    /** @throws ApiProblem 409 when it is over */
    public void requireInForce() {
        if (status != OptOutStatus.IN_FORCE) {
            throw new ApiProblem(NotifiedProblem.OPT_OUT_OVER, "This opt-out is " + status + ".");
        }
    }

    public void end(OptOutStatus how, Decision decision) {
        status = status.moveTo(how);
        endedAt = decision.at();
        endedBy = decision.by();
        endedWhy = decision.why();
    }

    public String path() {
        return "/v1/opt-outs/" + id();
    }

    public UUID notificationId() {
        return notificationId;
    }

    public OptOutStatus status() {
        return status;
    }

    public Patient patient() {
        return patient;
    }

    /** Hibernate makes nothing of an embedded value without content. */
    public PersonKey person() {
        return person == null ? PersonKey.UNKNOWN : person;
    }

    public Instant refusedAt() {
        return refusedAt;
    }

    public Optional<LocalDate> reofferOn() {
        return Optional.ofNullable(reofferOn);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
