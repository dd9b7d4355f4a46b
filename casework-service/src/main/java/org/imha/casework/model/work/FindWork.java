package org.imha.casework.model.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.model.work.WorkSource.Found;
import org.imha.casework.model.work.WorkSource.Wanted;

/** Finds things to do in open cases, whatever kind they are. */
@ApplicationScoped
public class FindWork {

    /** Counts and sorts the narrowest rows there are: only those that are shown are read in full. */
    private static final String OF_OPEN_CASES = """
            SELECT first.kind, first.due_on, first.id AS thing_id, first.total, c.id, c.reference, c.display_name, c.advocate_id
            FROM (SELECT thing.*, count(*) OVER () AS total FROM (%s) thing JOIN case_file o ON o.id = thing.case_id
                WHERE o.status <> 'CLOSED' AND %s ORDER BY thing.due_on, thing.id, thing.kind LIMIT :limit) first
            JOIN case_file c ON c.id = first.case_id
            ORDER BY first.due_on, first.id, first.kind""";

    private final EntityManager entityManager;

    FindWork(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What is due of one kind of thing.
     *
     * @param things selects {@code kind}, {@code due_on}, {@code case_id} and {@code path} (where to do it) of what is due
     *        after
     *        {@code :after} and until {@code :until}; both are days
     */
    @SuppressWarnings("unchecked")
    public Found due(String things, String path, Wanted wanted) {
        var query = entityManager.createNativeQuery(
                OF_OPEN_CASES.formatted(things, wanted.advocateId().isPresent() ? "o.advocate_id = :advocate" : "true"),
                Tuple.class)
                .setParameter("after", wanted.after().orElse(LocalDate.EPOCH)).setParameter("until", wanted.until())
                .setParameter("limit", wanted.limit());
        wanted.advocateId().ifPresent(advocate -> query.setParameter("advocate", advocate));
        List<Tuple> rows = query.getResultList();
        long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Number.class).longValue();
        return new Found(total, rows.stream().map(row -> item(row, path)).toList());
    }

    private static WorkItem item(Tuple row, String path) {
        UUID caseId = row.get("id", UUID.class);
        return new WorkItem(row.get("kind", String.class), row.get("due_on", LocalDate.class), caseId,
                row.get("reference", String.class), row.get("display_name", String.class), row.get("advocate_id", String.class),
                path.formatted(caseId, row.get("thing_id", UUID.class)));
    }
}
