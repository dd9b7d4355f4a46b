package org.imha.casework.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.model.work.WorkItem;
import org.imha.casework.model.work.WorkSource;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;

/**
 * Concerns that wait for the safeguarding lead, on closed cases too: to be decided from the day they were raised, to be
 * referred from the day that was decided. They come before all other work, and where somebody is in danger before the rest.
 * Nobody else learns of them here.
 */
@ApplicationScoped
class ConcernsToLead implements WorkSource {

    private static final Found NONE = new Found(0, List.of());
    private static final String DUE = """
            SELECT *, count(*) OVER () AS total FROM (
                SELECT s.id, s.immediate_danger, c.id AS case_id, c.reference, c.display_name, c.advocate_id,
                    CASE s.status WHEN 'RAISED' THEN 'CONCERN_TO_DECIDE' ELSE 'CONCERN_TO_REFER' END AS kind,
                    CAST(coalesce(s.decided_at, s.created_at) AT TIME ZONE 'Europe/London' AS date) AS due_on
                FROM safeguarding_concern s JOIN case_file c ON c.id = s.case_id
                WHERE s.status IN ('RAISED', 'TO_REFER')) waiting
            WHERE due_on > :after AND due_on <= :until
            ORDER BY immediate_danger DESC, due_on, id LIMIT :limit""";

    private final EntityManager entityManager;
    private final AccessLog accessLog;

    ConcernsToLead(EntityManager entityManager, AccessLog accessLog) {
        this.entityManager = entityManager;
        this.accessLog = accessLog;
    }

    @Override
    public Found due(Wanted wanted) {
        return wanted.caller().is(Role.MANAGER) ? found(wanted) : NONE;
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    @SuppressWarnings("unchecked")
    private Found found(Wanted wanted) {
        List<Tuple> rows = entityManager.createNativeQuery(DUE, Tuple.class)
                .setParameter("after", wanted.after().orElse(LocalDate.EPOCH)).setParameter("until", wanted.until())
                .setParameter("limit", wanted.limit()).getResultList();
        if (rows.isEmpty()) {
            return NONE;
        }
        note(wanted.caller(), rows);
        return new Found(rows.getFirst().get("total", Number.class).longValue(),
                rows.stream().map(ConcernsToLead::item).toList());
    }

    private void note(Caller caller, List<Tuple> rows) {
        accessLog.permitted(caller, Access.list(SafeguardingConcern.RESOURCE,
                rows.stream().map(row -> row.get("id", UUID.class)).toList()));
    }

    private static WorkItem item(Tuple row) {
        UUID caseId = row.get("case_id", UUID.class);
        return new WorkItem(row.get("kind", String.class), row.get("due_on", LocalDate.class), caseId,
                row.get("reference", String.class), row.get("display_name", String.class), row.get("advocate_id", String.class),
                "/v1/cases/" + caseId + "/safeguarding-concerns/" + row.get("id", UUID.class));
    }
}
