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
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.Topics;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Correlation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps what could not be handled, tells the dead-letter topic with ids only, and lets it be replayed. */
@ApplicationScoped
public class DeadLetters {

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;

    DeadLetters(EntityManager entityManager, Outbox outbox, AccessLog accessLog, Inbox inbox, ObjectMapper json, Clock clock,
            @ConfigProperty(name = "kernel.access-log.stream") String service) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.inbox = inbox;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void keep(ReceivedEvent event, Throwable failure) {
        if (entityManager.find(DeadLetter.class, event.id()) != null) {
            return;
        }
        String kind = failure.getClass().getSimpleName();
        entityManager.persist(new DeadLetter(event, kind, clock.instant()));
        outbox.send(Topics.deadLetters(service), DeadLetterKept.TYPE, event.subject(),
                new DeadLetterKept(event.id(), event.type(), event.subject(), kind));
    }

    /** Whether something about this subject is still to be handled. */
    @Transactional
    public boolean isAnyAbout(UUID subject) {
        return entityManager.createQuery("SELECT count(*) > 0 FROM DeadLetter WHERE subject = :subject", Boolean.class)
                .setParameter("subject", subject).getSingleResult();
    }

    @Transactional
    public List<DeadLetter> oldest(int limit, Optional<UUID> after) {
        return entityManager
                .createQuery("FROM DeadLetter WHERE :after IS NULL OR eventId > :after ORDER BY eventId", DeadLetter.class)
                .setParameter("after", after.orElse(null)).setMaxResults(limit).getResultList();
    }

    /** Handles it again, as if it had just arrived; on success it is no dead letter any more. */
    @Transactional(rollbackOn = Throwable.class)
    public void replay(UUID eventId, Caller caller) {
        DeadLetter letter = entityManager.find(DeadLetter.class, eventId);
        if (letter == null) {
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, Access.of(Access.Action.CHANGE, "dead-letter", eventId));
        handleAgain(event(letter));
        entityManager.createQuery("DELETE FROM DeadLetter WHERE eventId = :id").setParameter("id", eventId).executeUpdate();
    }

    /** What follows belongs to the fact's own transaction, not to the replaying request's. */
    private void handleAgain(ReceivedEvent event) {
        String requestId = Correlation.currentId();
        Correlation.beginCausedBy(event.id().toString(), event.correlationId(), null);
        try {
            inbox.handle(event);
        } finally {
            Correlation.begin(requestId, null);
        }
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
