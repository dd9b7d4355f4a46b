package org.imha.kernel.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.event.Topics;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps what could not be handled, tells the dead-letter topic with ids only, and lets it be replayed. */
@ApplicationScoped
public class DeadLetters {

    static final String TYPE = "uk.org.imha.dead-letter.kept.v1";

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;

    DeadLetters(EntityManager entityManager, Outbox outbox, Inbox inbox, ObjectMapper json, Clock clock,
            @ConfigProperty(name = "kernel.access-log.stream") String service) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.inbox = inbox;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /** What the dead-letter topic carries. */
    record Kept(UUID eventId, String type, UUID subject, String failure) {
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void keep(ReceivedEvent event, Throwable failure) {
        if (entityManager.find(DeadLetter.class, event.id()) != null) {
            return;
        }
        String kind = failure.getClass().getSimpleName();
        entityManager.persist(new DeadLetter(event, kind, clock.instant()));
        outbox.send(Topics.deadLetters(service), TYPE, event.subject(),
                new Kept(event.id(), event.type(), event.subject(), kind));
    }

    @Transactional
    public List<DeadLetter> oldest(int limit, Optional<UUID> after) {
        return entityManager
                .createQuery("FROM DeadLetter WHERE :after IS NULL OR eventId > :after ORDER BY eventId", DeadLetter.class)
                .setParameter("after", after.orElse(null)).setMaxResults(limit).getResultList();
    }

    /** Handles it again, as if it had just arrived; on success it is no dead letter any more. */
    @Transactional
    public void replay(UUID eventId) {
        DeadLetter letter = entityManager.find(DeadLetter.class, eventId);
        if (letter == null) {
            throw ApiProblem.notFound();
        }
        inbox.handle(event(letter));
        entityManager.remove(letter);
    }

    private ReceivedEvent event(DeadLetter letter) {
        try {
            return new ReceivedEvent(letter.eventId(), letter.type(), letter.source(), letter.subject(), letter.occurredAt(),
                    letter.correlationId(), letter.topic(), json.readTree(letter.payload()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept payload is always JSON", e);
        }
    }
}
