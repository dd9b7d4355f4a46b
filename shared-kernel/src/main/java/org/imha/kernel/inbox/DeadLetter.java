package org.imha.kernel.inbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A fact that this service could not handle, kept until somebody mends the cause and replays it. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

    @Id
    @Column(name = "event_id")
    private UUID eventId;
    private String topic;
    private String source;
    private String type;
    private UUID subject;
    @Column(name = "occurred_at")
    private Instant occurredAt;
    @Column(name = "correlation_id")
    private String correlationId;
    /** Ids and codes only, as in every published event. */
    private String payload;
    /** The kind of failure; its message might quote data. */
    private String failure;
    @Column(name = "kept_at")
    private Instant keptAt;

    protected DeadLetter() {
    }

    DeadLetter(ReceivedEvent event, String failure, Instant keptAt) {
        this.eventId = event.id();
        this.topic = event.topic();
        this.source = event.source();
        this.type = event.type();
        this.subject = event.subject();
        this.occurredAt = event.time();
        this.correlationId = event.correlationId();
        this.payload = event.payload().toString();
        this.failure = failure;
        this.keptAt = keptAt;
    }

    UUID eventId() {
        return eventId;
    }

    String topic() {
        return topic;
    }

    String source() {
        return source;
    }

    String type() {
        return type;
    }

    UUID subject() {
        return subject;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String correlationId() {
        return correlationId;
    }

    String payload() {
        return payload;
    }

    String failure() {
        return failure;
    }

    Instant keptAt() {
        return keptAt;
    }
}
