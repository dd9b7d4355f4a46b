package org.imha.notification.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.notification.model.Delivery;
import org.imha.notification.model.Notification;
import org.imha.notification.model.NotificationStatus;
import org.imha.notification.model.Recipient;
import org.imha.notification.model.Template;

/**
 * A notification as staff see it.
 *
 * @param subjectId what the fact behind it is about; its service shows it to those who may see it
 * @param lastFailure why it has not been sent yet, or was given up
 */
public record NotificationView(UUID id, Template template, RecipientView recipient, UUID subjectId, List<UUID> relatedIds,
        NotificationStatus status, int attempts, Delivery.Failure lastFailure, Instant createdAt, Instant sentAt) {

    /** Who is told. */
    public record RecipientView(Recipient.Kind kind, String id) {
    }

    static NotificationView from(Notification notification) {
        Recipient recipient = notification.recipient();
        return new NotificationView(notification.id(), notification.template(),
                new RecipientView(recipient.kind(), recipient.id()), notification.subjectId(), notification.relatedIds(),
                notification.status(), notification.attempts(), notification.lastFailure(), notification.createdAt(),
                notification.sentAt());
    }

    @Override
    public String toString() {
        return "NotificationView[" + id + "]";
    }
}
