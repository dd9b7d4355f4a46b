package org.imha.notification.model;

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

/** One move of a notification: from where to where, when, by whom and why. Never changed. */
@Entity
@Table(name = "notification_status_change")
public class StatusChange {

    private static final String OURSELVES = "notification-service";

    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "notification_id")
    private Notification notification;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private NotificationStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private NotificationStatus to;
    private Instant at;
    private String by;
    @Enumerated(EnumType.STRING)
    private Delivery.Failure why;

    protected StatusChange() {
    }

    StatusChange(Notification notification, NotificationStatus from, Instant at) {
        this.id = VersionedEntity.newId();
        this.notification = notification;
        this.from = from;
        this.to = notification.status();
        this.at = at;
        this.by = OURSELVES;
        this.why = to == NotificationStatus.FAILED ? notification.lastFailure() : null;
    }

    public NotificationStatus from() {
        return from;
    }

    public NotificationStatus to() {
        return to;
    }

    public Delivery.Failure why() {
        return why;
    }
}
