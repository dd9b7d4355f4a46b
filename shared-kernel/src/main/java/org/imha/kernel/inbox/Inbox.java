package org.imha.kernel.inbox;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.arc.All;

/** Handles a fact once in effect: remembering it and its effect are one transaction. */
@ApplicationScoped
public class Inbox {

    private final EntityManager entityManager;
    private final List<EventHandler> handlers;
    private final Clock clock;

    Inbox(EntityManager entityManager, @All List<EventHandler> handlers, Clock clock) {
        this.entityManager = entityManager;
        this.handlers = handlers;
        this.clock = clock;
    }

    boolean hasHandlers() {
        return !handlers.isEmpty();
    }

    /** @return false when the fact was handled before, or means nothing here */
    // HTTP clients throw checked exceptions undeclared: those must not commit "seen" without "done" either.
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public boolean handle(ReceivedEvent event) {
        List<EventHandler> wanting = handlers.stream().filter(handler -> handler.wants(event.type())).toList();
        if (wanting.isEmpty() || !rememberAsNew(event)) {
            return false;
        }
        wanting.forEach(handler -> handler.handle(event));
        return true;
    }

    private boolean rememberAsNew(ReceivedEvent event) {
        return entityManager.createNativeQuery("""
                INSERT INTO consumed_event (event_id, source, type, consumed_at) VALUES (:id, :source, :type, :now)
                ON CONFLICT DO NOTHING""")
                .setParameter("id", event.id()).setParameter("source", event.source()).setParameter("type", event.type())
                .setParameter("now", clock.instant()).executeUpdate() == 1;
    }
}
