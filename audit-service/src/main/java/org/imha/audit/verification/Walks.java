package org.imha.audit.verification;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.imha.audit.model.ChainLink;

/** The job's walk along each stream. Several copies of this service take turns on its row. */
@ApplicationScoped
class Walks {

    private final EntityManager entityManager;
    private final Clock clock;

    Walks(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    WalkProgress locked(String stream) {
        entityManager.createNativeQuery("""
                INSERT INTO trail_check (stream, position, hash, checked_at) VALUES (:stream, :position, :hash, :now)
                ON CONFLICT DO NOTHING""")
                .setParameter("stream", stream).setParameter("position", ChainLink.GENESIS.position())
                .setParameter("hash", ChainLink.GENESIS.hash()).setParameter("now", clock.instant()).executeUpdate();
        return entityManager.find(WalkProgress.class, stream, LockModeType.PESSIMISTIC_WRITE);
    }
}
