package org.imha.casework.timeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.web.Cursors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All lines, and who has seen them. */
@ApplicationScoped
class Timeline implements PanacheRepositoryBase<TimelineLine, UUID> {

    /** Newest first; facts of the same instant by their id. */
    List<TimelineLine> newest(UUID referralId, Set<String> without, Optional<Cursors.Place> after, int limit) {
        StringBuilder where = new StringBuilder("referralId = :referralId");
        Map<String, Object> given = new HashMap<>(Map.of("referralId", referralId));
        if (!without.isEmpty()) {
            where.append(" AND type NOT IN :without");
            given.put("without", without);
        }
        after.ifPresent(place -> {
            where.append(" AND (happenedAt < :at OR happenedAt = :at AND id < :id)");
            given.put("at", place.at());
            given.put("id", place.id());
        });
        return find(where.toString(), Sort.descending("happenedAt", "id"), given).page(0, limit).list();
    }

    void forget(UUID referralId) {
        delete("referralId", referralId);
    }

    void seen(UUID caseId, String userName, Instant at) {
        getEntityManager().createNativeQuery("""
                INSERT INTO timeline_seen (case_id, user_name, seen_at) VALUES (:caseId, :userName, :at)
                ON CONFLICT (case_id, user_name) DO UPDATE SET seen_at = greatest(timeline_seen.seen_at, excluded.seen_at)""")
                .setParameter("caseId", caseId).setParameter("userName", userName).setParameter("at", at).executeUpdate();
    }
}
