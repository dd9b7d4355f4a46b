package org.imha.kernel.outbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.web.Correlation;

/** A message that waits to be published. Column names are those of Debezium's outbox event router. */
@Entity
@Table(name = "outbox")
public class OutboxMessage {

    @Id
    private UUID id;
    /** The topic, which the router takes as it stands. */
    private String aggregatetype;
    private UUID aggregateid;
    private String type;
    private String payload;
    @Column(name = "occurred_at")
    private Instant occurredAt;
    @Column(name = "correlation_id")
    private String correlationId;
    @Column(name = "causation_id")
    private String causationId;
    private String traceparent;

    protected OutboxMessage() {
    }

    OutboxMessage(String topic, String type, UUID aggregateId, String payload, Instant occurredAt) {
        this.id = VersionedEntity.newId();
        this.aggregatetype = topic;
        this.aggregateid = aggregateId;
        this.type = type;
        this.payload = payload;
        this.occurredAt = occurredAt;
        this.correlationId = Correlation.currentId();
        this.causationId = Correlation.currentCause().orElse(null);
        this.traceparent = Correlation.currentTrace().orElse(null);
    }
}
