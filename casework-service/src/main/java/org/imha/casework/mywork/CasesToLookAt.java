package org.imha.casework.mywork;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.model.work.WorkItem;
import org.imha.casework.model.work.WorkSource;

/** Cases that rest and are to be looked at again, whose time of grace ends, or whose mode is to be reviewed. */
@ApplicationScoped
class CasesToLookAt implements WorkSource {

    private static final String EACH = """
            SELECT '%1$s' AS kind, %2$s AS due_on, id, reference, display_name, advocate_id FROM case_file
            WHERE %2$s > :after AND %2$s <= :until AND status <> 'CLOSED' AND %3$s""";
    private static final String EVERYBODY = all("true");
    private static final String ONE_ADVOCATE = all("advocate_id = :advocate");

    private final EntityManager entityManager;

    CasesToLookAt(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Found due(Wanted wanted) {
        var query = entityManager
                .createNativeQuery(wanted.advocateId().isPresent() ? ONE_ADVOCATE : EVERYBODY, Tuple.class)
                .setParameter("after", wanted.after().orElse(LocalDate.EPOCH)).setParameter("until", wanted.until())
                .setParameter("limit", wanted.limit());
        wanted.advocateId().ifPresent(advocate -> query.setParameter("advocate", advocate));
        List<Tuple> rows = query.getResultList();
        long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Number.class).longValue();
        return new Found(total, rows.stream().map(CasesToLookAt::item).toList());
    }

    private static String all(String whose) {
        return "SELECT *, count(*) OVER () AS total FROM ("
                + String.join(" UNION ALL ", EACH.formatted("HOLD_REVIEW", "hold_review_on", whose),
                        EACH.formatted("GRACE_ENDS", "grace_ends_on", whose),
                        EACH.formatted("MODE_REVIEW", "mode_review_on", whose))
                + ") due ORDER BY due_on, id, kind LIMIT :limit";
    }

    private static WorkItem item(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new WorkItem(row.get("kind", String.class), row.get("due_on", LocalDate.class), id,
                row.get("reference", String.class), row.get("display_name", String.class), row.get("advocate_id", String.class),
                "/v1/cases/" + id);
    }
}
