package org.imha.notification.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;
import org.imha.notification.model.Notification;
import org.imha.notification.model.NotificationStatus;
import org.imha.notification.model.Notifications;
import org.imha.notification.model.Recipient;
import org.imha.notification.model.Template;

/** Who was told when that there is something to see about the person. The words said nothing about them and are not kept. */
@ApplicationScoped
class NotificationsInPersonFile implements PersonFileSource {

    private final Notifications notifications;

    NotificationsInPersonFile(Notifications notifications) {
        this.notifications = notifications;
    }

    private record Content(Template template, Recipient recipient, NotificationStatus status, Instant sentAt) {

        static Content of(Notification notification) {
            return new Content(notification.template(), notification.recipient(), notification.status(),
                    notification.sentAt());
        }
    }

    /** That there was a concern is held back as the concern itself is. */
    private static Restriction restriction(Notification notification) {
        return notification.isForFewEyes() ? Restriction.SERIOUS_HARM : Restriction.NONE;
    }

    @Override
    public String kind() {
        return "notification";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return notifications.oldestAbout(referralId, after, limit).stream().map(notification -> new PersonFileItem(kind(),
                notification.id(), notification.createdAt(), restriction(notification), Content.of(notification))).toList();
    }
}
