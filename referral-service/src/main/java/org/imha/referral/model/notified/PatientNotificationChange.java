package org.imha.referral.model.notified;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.StatusChange.Decision;

/** One move of a notification of a patient: from where to where, when, by whom and why. Never changed. */
@Entity
@Table(name = "patient_notification_change")
public class PatientNotificationChange {

    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "notification_id")
    private PatientNotification notification;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private PatientNotificationStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private PatientNotificationStatus to;
    private Instant at;
    private String by;
    private String why;

    protected PatientNotificationChange() {
    }

    PatientNotificationChange(PatientNotification notification, PatientNotificationStatus from, PatientNotificationStatus to,
            Decision decision) {
        this.id = VersionedEntity.newId();
        this.notification = notification;
        this.from = from;
        this.to = to;
        this.at = decision.at();
        this.by = decision.by();
        this.why = decision.why();
    }

    public PatientNotificationStatus from() {
        return from;
    }

    public PatientNotificationStatus to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String why() {
        return why;
    }
}
