package org.imha.notification.sending;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.notification.model.Delivery;
import org.imha.notification.model.Notification;
import org.imha.notification.model.NotificationStatus;
import org.imha.notification.model.Notifications;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;

/** The two ends of an attempt, each a transaction of its own. */
@ApplicationScoped
class Outgoing {

    private static final Logger LOG = Logger.getLogger(Outgoing.class);

    private final Notifications notifications;
    private final SendingConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    Outgoing(Notifications notifications, SendingConfig config, Clock clock, MeterRegistry metrics) {
        this.notifications = notifications;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Transactional
    Optional<Notification> claimNext() {
        Optional<Notification> due = notifications.nextDue(clock.instant());
        due.ifPresent(notification -> notification.claim(clock.instant(), config.keepOthersAway()));
        return due;
    }

    @Transactional
    void settle(UUID id, Delivery delivery) {
        Notification notification = notifications.holdStill(id).orElseThrow();
        notification.settle(delivery, config.patience(), clock.instant());
        metrics.counter("notification.attempts", "status", notification.status().name()).increment();
        if (notification.status() == NotificationStatus.FAILED) {
            LOG.errorf("Notification %s is given up after %d attempts: %s", id, notification.attempts(),
                    notification.lastFailure());
        }
    }
}
