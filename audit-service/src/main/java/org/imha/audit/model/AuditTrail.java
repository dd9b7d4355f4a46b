package org.imha.audit.model;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The trail: insert and read only. The database role has no UPDATE or DELETE on it. */
@ApplicationScoped
public class AuditTrail {

    private static final Map<String, String> CONDITIONS = Map.of("resource", "array_contains(resourceIds, :resource)",
            "stream", "stream = :stream", "correlation", "correlationId = :correlation", "before", "id < :before");

    private final EntityManager entityManager;
    private final Clock clock;

    AuditTrail(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Gives what was told its place in the chain of its stream, within the transaction that remembers the event. */
    @Transactional(TxType.MANDATORY)
    public void append(Testimony told) {
        ChainHead head = lockHead(told.origin().stream());
        AuditEntry entry = AuditEntry.after(head.link(), told, clock.instant().truncatedTo(ChronoUnit.MICROS));
        entityManager.persist(entry);
        head.moveTo(entry.link());
    }

    private ChainHead lockHead(String stream) {
        entityManager.createNativeQuery("""
                INSERT INTO chain_head (stream, position, hash) VALUES (:stream, :position, :hash) ON CONFLICT DO NOTHING""")
                .setParameter("stream", stream).setParameter("position", ChainLink.GENESIS.position())
                .setParameter("hash", ChainLink.GENESIS.hash()).executeUpdate();
        return entityManager.find(ChainHead.class, stream, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. Ids are time-ordered, so they say what is newer. */
    public List<AuditEntry> newest(EntryFilter filter, Optional<UUID> before, int limit) {
        Map<String, Object> asked = filter.asked();
        before.ifPresent(id -> asked.put("before", id));
        String where = asked.keySet().stream().map(name -> " AND " + CONDITIONS.get(name)).collect(Collectors.joining());
        var query = entityManager.createQuery("FROM AuditEntry WHERE true" + where + " ORDER BY id DESC", AuditEntry.class);
        asked.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
