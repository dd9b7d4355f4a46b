package org.imha.referral.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.LockMode;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All imports. */
@ApplicationScoped
class ReferralImports implements PanacheRepositoryBase<ReferralImport, UUID> {

    /** The one that runs, that nobody works on, and that waited longest for its turn. */
    Optional<ReferralImport> nextToGoOnWith(Instant now) {
        return getEntityManager().unwrap(Session.class).createSelectionQuery("""
                FROM ReferralImport WHERE status = RUNNING AND (leasedUntil IS NULL OR leasedUntil <= :now)
                ORDER BY turnAt NULLS FIRST, id""", ReferralImport.class).setParameter("now", now).setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultStream().findFirst();
    }

    /** Held until the transaction ends. */
    ReferralImport holdStill(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first; without an owner those of everybody. */
    List<ReferralImport> page(Optional<String> owner, Optional<UUID> before, int limit) {
        StringBuilder query = new StringBuilder("status <> RECEIVING");
        Parameters values = new Parameters();
        owner.ifPresent(who -> {
            query.append(" AND owner = :owner");
            values.and("owner", who);
        });
        before.ifPresent(id -> {
            query.append(" AND id < :before");
            values.and("before", id);
        });
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }

    /** What of it has arrived, unless all of it has and it runs. */
    void discardUnlessStarted(UUID id) {
        delete("id = ?1 AND status = RECEIVING", id);
    }

    /** Those that never arrived whole, and those that ended long ago. */
    long forget(Instant arrivingSince, Instant endedBefore) {
        return delete("status = RECEIVING AND createdAt < ?1 OR finishedAt < ?2", arrivingSince, endedBefore);
    }
}
