package org.imha.audit.model.checkpoint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Every checkpoint ever signed. */
@ApplicationScoped
public class Checkpoints {

    private final EntityManager entityManager;

    Checkpoints(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Copies of this service that sign the same stream take turns, each until its transaction ends. */
    public void takeTurn(String stream) {
        entityManager.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext(:stream))", Integer.class)
                .setParameter("stream", "checkpoint " + stream).getSingleResult();
    }

    public void add(Checkpoint checkpoint) {
        entityManager.persist(checkpoint);
    }

    /** The last one of a stream that bears the key's fingerprint: it vouches for everything before it. */
    public Optional<Checkpoint> last(String stream, SigningKey key) {
        return entityManager.createQuery("""
                FROM Checkpoint WHERE stream = :stream AND keyId = :key ORDER BY position DESC""", Checkpoint.class)
                .setParameter("stream", stream).setParameter("key", key.id()).setMaxResults(1).getResultStream().findFirst();
    }

    /** The last one of every stream; where several keys vouch for the same end, by the one that did so last. */
    public List<Checkpoint> latest() {
        return entityManager.createQuery("""
                FROM Checkpoint c WHERE NOT EXISTS (SELECT 1 FROM Checkpoint o WHERE o.stream = c.stream
                    AND (o.position > c.position OR o.position = c.position AND o.id > c.id))
                ORDER BY stream""", Checkpoint.class).getResultList();
    }

    /** The first position at which the chain is not what a checkpoint, whoever signed it, says it was. */
    public OptionalLong firstContradiction(String stream) {
        return entityManager.createQuery("""
                SELECT c.position FROM Checkpoint c LEFT JOIN AuditEntry e ON e.stream = c.stream AND e.position = c.position
                WHERE c.stream = :stream AND (e.hash IS NULL OR e.hash <> c.hash) ORDER BY c.position""", Long.class)
                .setParameter("stream", stream).setMaxResults(1).getResultStream().mapToLong(Long::longValue).findFirst();
    }
}
