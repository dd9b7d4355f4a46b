package org.imha.kernel.accesslog;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.event.Topics;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;

/** Records who did or saw what, before the answer leaves. An entry that cannot be written refuses the answer. */
@ApplicationScoped
public class AccessLog {

    private final EntityManager entityManager;
    private final Refusals refusals;
    private final Outbox outbox;
    private final Clock clock;
    private final String topic;

    AccessLog(EntityManager entityManager, Refusals refusals, Outbox outbox, Clock clock,
            @ConfigProperty(name = "kernel.access-log.stream") String stream) {
        this.entityManager = entityManager;
        this.refusals = refusals;
        this.outbox = outbox;
        this.clock = clock;
        this.topic = Topics.accessLog(stream);
    }

    /** A permitted read or write: commits together with the use case, whose answer waits for that. */
    @Transactional(TxType.MANDATORY)
    public void permitted(Caller caller, Access access) {
        write(caller, access).forEach(entityManager::persist);
    }

    /** A refusal survives the rollback that it causes. */
    public void refused(Caller caller, Access access, String reason) {
        refusals.store(write(caller, access.refusedBecause(reason)));
    }

    /** The entry, and the message that carries it to audit-service. */
    private List<Object> write(Caller caller, Access access) {
        AccessLogEntry entry = new AccessLogEntry(caller, access, clock.instant());
        return List.of(entry, outbox.message(topic, AccessRecorded.TYPE, entry.id(), entry.toEvent()));
    }
}
