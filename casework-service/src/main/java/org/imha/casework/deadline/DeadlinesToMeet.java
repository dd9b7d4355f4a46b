package org.imha.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.model.work.WorkItem;
import org.imha.casework.model.work.WorkSource;

/** Deadlines by their last safe day. Those that were missed stay until somebody has said what came of it. */
@ApplicationScoped
class DeadlinesToMeet implements WorkSource {

    private static final String DUE = """
            SELECT d.id, d.code, d.last_safe_day, c.id AS case_id, c.reference, c.display_name, c.advocate_id,
                count(*) OVER () AS total
            FROM case_deadline d JOIN case_file c ON c.id = d.case_id
            WHERE d.status IN ('OPEN', 'MISSED') AND d.last_safe_day > :after AND d.last_safe_day <= :until
                AND c.status <> 'CLOSED' AND %s
            ORDER BY d.last_safe_day, d.id LIMIT :limit""";

    private final EntityManager entityManager;

    DeadlinesToMeet(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Found due(Wanted wanted) {
        var query = entityManager
                .createNativeQuery(DUE.formatted(wanted.advocateId().isPresent() ? "c.advocate_id = :advocate" : "true"),
                        Tuple.class)
                .setParameter("after", wanted.after().orElse(LocalDate.EPOCH)).setParameter("until", wanted.until())
                .setParameter("limit", wanted.limit());
        wanted.advocateId().ifPresent(advocate -> query.setParameter("advocate", advocate));
        List<Tuple> rows = query.getResultList();
        long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Number.class).longValue();
        return new Found(total, rows.stream().map(DeadlinesToMeet::item).toList());
    }

    private static WorkItem item(Tuple row) {
        UUID caseId = row.get("case_id", UUID.class);
        return new WorkItem(row.get("code", String.class), row.get("last_safe_day", LocalDate.class), caseId,
                row.get("reference", String.class), row.get("display_name", String.class), row.get("advocate_id", String.class),
                "/v1/cases/" + caseId + "/deadlines/" + row.get("id", UUID.class));
    }
}
