package org.imha.casework.allocation.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.imha.casework.model.CaseFile;

/**
 * The waiting cases in their order. A page goes on after a case, wherever that one stands by now: also when somebody has
 * taken it meanwhile.
 */
@ApplicationScoped
class WaitingCases {

    /** As the index ix_case_file_waiting has it. */
    private static final String ORDER = "coalesce(next_deadline_on, DATE '9999-12-31'), (NOT urgent),"
            + " coalesce(received_at, created_at), id";
    private static final String OF = "(SELECT " + ORDER + " FROM case_file WHERE id = :id)";
    private static final String WAITING = " FROM case_file WHERE status = 'WAITING'";
    private static final String FIRST_PAGE = "SELECT *" + WAITING + " ORDER BY " + ORDER;
    private static final String LATER_PAGE = "SELECT *" + WAITING + " AND (" + ORDER + ") > " + OF + " ORDER BY " + ORDER;
    private static final String BEFORE = "SELECT count(*)" + WAITING + " AND (" + ORDER + ") < " + OF;

    private final EntityManager entityManager;

    WaitingCases(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<CaseFile> page(Optional<UUID> after, int limit) {
        var query = entityManager.createNativeQuery(after.isPresent() ? LATER_PAGE : FIRST_PAGE, CaseFile.class);
        after.ifPresent(id -> query.setParameter("id", id));
        return query.setMaxResults(limit).getResultList();
    }

    /** How many stand before it. */
    long before(UUID id) {
        return ((Number) entityManager.createNativeQuery(BEFORE).setParameter("id", id).getSingleResult()).longValue();
    }
}
