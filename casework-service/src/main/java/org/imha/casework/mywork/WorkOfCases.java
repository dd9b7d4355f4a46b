package org.imha.casework.mywork;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.model.work.CaseWork;
import org.imha.casework.model.work.WorkItem;
import org.imha.casework.model.work.WorkSource;

import io.quarkus.arc.All;

/** Finds the things to do in open cases, of all kinds at once. */
@ApplicationScoped
class WorkOfCases implements WorkSource {

    /** Counts and sorts the narrowest rows there are: only those that are shown are read in full. */
    private static final String OF_OPEN_CASES = """
            SELECT first.source, first.kind, first.due_on, first.id AS thing_id, first.total, c.id, c.reference, c.display_name,
                c.advocate_id
            FROM (SELECT thing.*, count(*) OVER () AS total FROM (%s) thing JOIN case_file o ON o.id = thing.case_id
                WHERE o.status <> 'CLOSED' AND %s ORDER BY thing.due_on, thing.id, thing.kind LIMIT :limit) first
            JOIN case_file c ON c.id = first.case_id
            ORDER BY first.due_on, first.id, first.kind""";

    private final EntityManager entityManager;
    private final List<CaseWork> kinds;
    private final String everybodys;
    private final String oneAdvocates;

    WorkOfCases(EntityManager entityManager, @All List<CaseWork> kinds) {
        this.entityManager = entityManager;
        this.kinds = kinds;
        String things = IntStream.range(0, kinds.size())
                .mapToObj(at -> "SELECT %d AS source, of_kind.* FROM (%s) of_kind".formatted(at, kinds.get(at).things()))
                .collect(Collectors.joining(" UNION ALL "));
        this.everybodys = OF_OPEN_CASES.formatted(things, "true");
        this.oneAdvocates = OF_OPEN_CASES.formatted(things, "o.advocate_id = :advocate");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Found due(Wanted wanted) {
        var query = entityManager
                .createNativeQuery(wanted.advocateId().isPresent() ? oneAdvocates : everybodys, Tuple.class)
                .setParameter("after", wanted.after().orElse(LocalDate.EPOCH)).setParameter("until", wanted.until())
                .setParameter("limit", wanted.limit());
        wanted.advocateId().ifPresent(advocate -> query.setParameter("advocate", advocate));
        List<Tuple> rows = query.getResultList();
        long total = rows.isEmpty() ? 0 : rows.getFirst().get("total", Number.class).longValue();
        return new Found(total, rows.stream().map(this::item).toList());
    }

    private WorkItem item(Tuple row) {
        UUID caseId = row.get("id", UUID.class);
        CaseWork kind = kinds.get(row.get("source", Number.class).intValue());
        return new WorkItem(row.get("kind", String.class), row.get("due_on", LocalDate.class), caseId,
                row.get("reference", String.class), row.get("display_name", String.class), row.get("advocate_id", String.class),
                kind.path().formatted(caseId, row.get("thing_id", UUID.class)));
    }
}
