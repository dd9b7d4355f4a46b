package org.imha.casework.mywork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.mywork.MyWorkView.Unread;

/** Cases to which something happened that their advocate has not seen in the timeline. */
@ApplicationScoped
class UnreadChanges {

    private final EntityManager entityManager;

    UnreadChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Newest change first. */
    @SuppressWarnings("unchecked")
    List<Unread> of(String advocateId, int limit) {
        List<Tuple> rows = entityManager.createNativeQuery("""
                SELECT c.id, c.reference, c.display_name, n.changes, n.latest FROM case_file c
                    LEFT JOIN timeline_seen s ON s.case_id = c.id AND s.user_name = :advocate
                    CROSS JOIN LATERAL (SELECT count(*) AS changes, max(l.happened_at) AS latest FROM timeline_line l
                        WHERE l.referral_id = c.referral_id AND l.news
                            AND l.created_at > coalesce(s.seen_at, '-infinity')) n
                WHERE c.advocate_id = :advocate AND c.status <> 'CLOSED' AND n.changes > 0
                ORDER BY n.latest DESC, c.id LIMIT :limit""", Tuple.class)
                .setParameter("advocate", advocateId).setParameter("limit", limit).getResultList();
        return rows.stream().map(UnreadChanges::unread).toList();
    }

    private static Unread unread(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new Unread(id, row.get("reference", String.class), row.get("display_name", String.class),
                row.get("changes", Number.class).longValue(), row.get("latest", Instant.class),
                "/v1/cases/" + id + "/timeline");
    }
}
