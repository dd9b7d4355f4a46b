package org.imha.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.imha.notification.model.Delivery.Delivered;
import org.imha.notification.model.Delivery.Failure;
import org.imha.notification.model.Delivery.Refused;
import org.imha.notification.model.Delivery.TryAgain;
import org.imha.notification.model.Notification.Occasion;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Patience PATIENCE = new Patience(3, Duration.ofSeconds(30), Duration.ofHours(6));
    private static final TryAgain AWAY = new TryAgain(Failure.MAIL_SERVER_AWAY);

    private final Notification notification = Notification.of(
            new Occasion(UUID.randomUUID(), UUID.randomUUID(), List.of(), false), Template.NEW_ITEM, Recipient.COORDINATORS,
            NOW);

    @Test
    void isDueAtOnce() {
        assertEquals(NotificationStatus.PENDING, notification.status());
        assertEquals(NOW, notification.nextAttemptAt());
    }

    @Test
    void aClaimCountsAsAnAttemptAndKeepsOthersAway() {
        notification.claim(NOW, LEASE);

        assertEquals(1, notification.attempts());
        assertEquals(NOW.plus(LEASE), notification.nextAttemptAt());
    }

    @Test
    void isSentWhenItWasHandedOver() {
        // Given
        notification.claim(NOW, LEASE);

        // When
        notification.settle(new Delivered(), PATIENCE, NOW.plusSeconds(1));

        // Then
        assertEquals(NotificationStatus.SENT, notification.status());
        assertEquals(NOW.plusSeconds(1), notification.sentAt());
        assertNull(notification.nextAttemptAt());
        assertEquals(NotificationStatus.PENDING, notification.history().getFirst().from());
        assertEquals(NotificationStatus.SENT, notification.history().getFirst().to());
    }

    @Test
    void waitsLongerAfterEachFailureAndThenIsGivenUp() {
        // Given
        attempt(AWAY);
        assertEquals(NOW.plusSeconds(30), notification.nextAttemptAt());
        attempt(AWAY);
        assertEquals(NOW.plusSeconds(120), notification.nextAttemptAt());

        // When
        attempt(AWAY);

        // Then
        assertEquals(NotificationStatus.FAILED, notification.status());
        assertEquals(Failure.MAIL_SERVER_AWAY, notification.lastFailure());
        assertEquals(List.of(Failure.MAIL_SERVER_AWAY), notification.history().stream().map(StatusChange::why).toList());
    }

    @Test
    void isGivenUpAtOnceWhenItWillNeverSucceed() {
        attempt(new Refused(Failure.ADDRESS_REFUSED));

        assertEquals(NotificationStatus.FAILED, notification.status());
        assertEquals(1, notification.attempts());
    }

    @Test
    void whoeverSettlesTooLateChangesNothing() {
        // Given
        attempt(new Delivered());

        // When
        notification.settle(AWAY, PATIENCE, NOW.plusSeconds(99));

        // Then
        assertEquals(NotificationStatus.SENT, notification.status());
        assertEquals(1, notification.history().size());
    }

    @Test
    void pausesGrowUpToALimit() {
        assertEquals(List.of(30L, 120L, 480L, 1920L, 7680L, 21600L, 21600L),
                IntStream.rangeClosed(1, 7).mapToObj(i -> PATIENCE.pauseAfter(i).toSeconds()).toList());
    }

    @Test
    void refusesPatienceThatMakesNoSense() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new Patience(0, second, second));
        assertThrows(IllegalArgumentException.class, () -> new Patience(1, Duration.ZERO, second));
        assertThrows(IllegalArgumentException.class, () -> new Patience(1, second.multipliedBy(2), second));
    }

    private void attempt(Delivery delivery) {
        notification.claim(NOW, LEASE);
        notification.settle(delivery, PATIENCE, NOW);
    }
}
