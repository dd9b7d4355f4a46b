package org.imha.referral.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.imha.kernel.web.Cursors;
import org.imha.referral.model.worklist.WorklistEntry;

/** All rows of the worklist. */
@ApplicationScoped
class Worklist {

    private final EntityManager entityManager;

    Worklist(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The nearest date first, then the oldest; what is over last. */
    List<WorklistEntry> page(WorklistFilter filter, Instant now, Optional<Cursors.Place> after, int limit) {
        // A plan for any name would be one for common names, and rare names would be looked for from end to end.
        entityManager.createNativeQuery("SET LOCAL plan_cache_mode = force_custom_plan").executeUpdate();
        Map<UUID, WorklistEntry> found = new LinkedHashMap<>();
        for (WorklistStretch stretch : WorklistStretch.of(filter)) {
            if (found.size() < limit) {
                // A referral that ends between two statements would be found by both.
                find(WorklistSql.of(stretch, filter, now, after, limit)).forEach(entry -> found.putIfAbsent(entry.id(), entry));
            }
        }
        return found.values().stream().limit(limit).toList();
    }

    @SuppressWarnings("unchecked")
    private List<WorklistEntry> find(WorklistSql sql) {
        var query = entityManager.createNativeQuery(sql.text(), WorklistEntry.class);
        sql.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Some of those that the passing of time has changed. Nobody else changes these referrals until the transaction ends;
     * who asks at the same time gets others.
     */
    @SuppressWarnings("unchecked")
    List<UUID> claimDue(Instant now, int limit) {
        return entityManager.createNativeQuery("""
                SELECT r.id FROM referral r JOIN referral_worklist w ON w.id = r.id WHERE w.refresh_at <= :now
                ORDER BY w.refresh_at LIMIT :limit FOR NO KEY UPDATE OF r SKIP LOCKED""", UUID.class)
                .setParameter("now", now).setParameter("limit", limit).getResultList();
    }

    /** Some of those that have no row: they were stored by a version of the service that did not know of the worklist. */
    @SuppressWarnings("unchecked")
    List<UUID> claimMissing(UUID after, int limit) {
        return entityManager.createNativeQuery("""
                SELECT r.id FROM referral r WHERE r.id > :after
                    AND NOT EXISTS (SELECT 1 FROM referral_worklist w WHERE w.id = r.id)
                ORDER BY r.id LIMIT :limit FOR NO KEY UPDATE OF r SKIP LOCKED""", UUID.class)
                .setParameter("after", after).setParameter("limit", limit).getResultList();
    }
}
