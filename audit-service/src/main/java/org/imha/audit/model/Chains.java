package org.imha.audit.model;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** The chains as one who checks them reads them. */
@ApplicationScoped
public class Chains {

    private final EntityManager entityManager;

    Chains(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The end of a chain, seen at one moment.
     *
     * @param head where the next entry would be put
     * @param lastEntry position of the last entry that is there
     */
    public record End(ChainLink head, long lastEntry) {
    }

    /** Every stream that was ever told of; a check remembers those whose head was removed. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> streams() {
        return entityManager.createNativeQuery(
                "SELECT stream FROM chain_head UNION SELECT stream FROM trail_check ORDER BY 1", String.class).getResultList();
    }

    public End end(String stream) {
        Tuple found = (Tuple) entityManager.createNativeQuery("""
                SELECT coalesce(max(h.position), :start) AS position, coalesce(max(h.hash), :genesis) AS hash,
                       (SELECT coalesce(max(e.position), :start) FROM audit_entry e WHERE e.stream = :stream) AS last_entry
                FROM chain_head h WHERE h.stream = :stream""", Tuple.class)
                .setParameter("start", ChainLink.GENESIS.position()).setParameter("genesis", ChainLink.GENESIS.hash())
                .setParameter("stream", stream).getSingleResult();
        return new End(new ChainLink(found.get("position", Long.class), found.get("hash", String.class)),
                found.get("last_entry", Long.class));
    }

    /** The entries after a position, in the order of the chain. */
    public List<AuditEntry> after(String stream, long position, int limit) {
        return entityManager
                .createQuery("FROM AuditEntry WHERE stream = :stream AND position > :position ORDER BY position",
                        AuditEntry.class)
                .setParameter("stream", stream).setParameter("position", position).setMaxResults(limit).getResultList();
    }
}
