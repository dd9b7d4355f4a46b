package org.imha.kernel.outbox;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.PublishedEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Announces facts. The fact and the change that it tells of commit together, or neither does. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(EntityManager entityManager, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
    }

    /** Demands an open transaction. */
    @Transactional(TxType.MANDATORY)
    public void announce(PublishedEvent event) {
        EventType type = EventType.of(event);
        send(type.topic(), type.typeName(), event.aggregateId(), event);
    }

    /** For the kernel's own streams (access log, dead letters), which are no facts of the domain. */
    @Transactional(TxType.MANDATORY)
    public void send(String topic, String type, UUID key, Object payload) {
        entityManager.persist(message(topic, type, key, payload));
    }

    /** For who stores it himself, in the transaction that it tells of. */
    public OutboxMessage message(String topic, String type, UUID key, Object payload) {
        return new OutboxMessage(topic, type, key, write(payload), clock.instant());
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(payload.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }
}
