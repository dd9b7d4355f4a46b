package org.imha.notification.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;

/**
 * Somebody is to be told that there is something to see. A fact causes it; it is due at once. Whoever sends it first
 * claims it, which counts as an attempt and keeps others away for a while; then settles how it went: handed over, to be
 * tried again later, or given up. Holds no text and no address: both are made when it is sent.
 */
@Entity
@Table(name = "notification")
public class Notification extends VersionedEntity {

    private UUID eventId;
    @Enumerated(EnumType.STRING)
    private Template template;
    @Embedded
    private Recipient recipient;
    private UUID subjectId;
    private UUID[] relatedIds;
    private boolean forFewEyes;
    @Enumerated(EnumType.STRING)
    private NotificationStatus status = NotificationStatus.PENDING;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant sentAt;
    @Enumerated(EnumType.STRING)
    private Delivery.Failure lastFailure;
    @OneToMany(mappedBy = "notification", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StatusChange> history = new ArrayList<>();

    protected Notification() {
    }

    private Notification(Instant createdAt) {
        super(newId(), createdAt);
    }

    /**
     * What there is to be told of.
     *
     * @param subjectId what the fact is about
     * @param relatedIds what else it names
     * @param forFewEyes that there is such a fact is itself for few: managers, and whoever is told
     */
    public record Occasion(UUID eventId, UUID subjectId, List<UUID> relatedIds, boolean forFewEyes) {
    }

    public static Notification of(Occasion occasion, Template template, Recipient recipient, Instant now) {
        Notification notification = new Notification(now);
        notification.eventId = occasion.eventId();
        notification.subjectId = occasion.subjectId();
        notification.relatedIds = occasion.relatedIds().toArray(UUID[]::new);
        notification.forFewEyes = occasion.forFewEyes();
        notification.template = template;
        notification.recipient = recipient;
        notification.nextAttemptAt = now;
        return notification;
    }

    /** Begins an attempt; nobody else begins one until the time given has passed. */
    public void claim(Instant now, Duration keepOthersAway) {
        attempts++;
        nextAttemptAt = now.plus(keepOthersAway);
    }

    /** Ends an attempt. Whoever comes too late, because another copy has ended it meanwhile, changes nothing. */
    public void settle(Delivery delivery, Patience patience, Instant now) {
        if (status != NotificationStatus.PENDING) {
            return;
        }
        switch (delivery) {
            case Delivery.Delivered() -> handOver(now);
            case Delivery.Refused(Delivery.Failure failure) -> giveUp(failure, now);
            case Delivery.TryAgain(Delivery.Failure failure) when patience.isExhaustedAfter(attempts) -> giveUp(failure, now);
            case Delivery.TryAgain(Delivery.Failure failure) -> {
                lastFailure = failure;
                nextAttemptAt = now.plus(patience.pauseAfter(attempts));
            }
        }
    }

    private void handOver(Instant now) {
        sentAt = now;
        lastFailure = null;
        moveTo(NotificationStatus.SENT, now);
    }

    private void giveUp(Delivery.Failure failure, Instant now) {
        lastFailure = failure;
        moveTo(NotificationStatus.FAILED, now);
    }

    private void moveTo(NotificationStatus next, Instant now) {
        NotificationStatus before = status;
        status = status.moveTo(next);
        nextAttemptAt = null;
        history.add(new StatusChange(this, before, now));
    }

    public Template template() {
        return template;
    }

    public Recipient recipient() {
        return recipient;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public List<UUID> relatedIds() {
        return List.of(relatedIds);
    }

    public boolean isForFewEyes() {
        return forFewEyes;
    }

    public NotificationStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Delivery.Failure lastFailure() {
        return lastFailure;
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }
}
