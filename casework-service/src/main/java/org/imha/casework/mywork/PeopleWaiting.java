package org.imha.casework.mywork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.imha.casework.mywork.MyWorkView.Waiting;
import org.imha.casework.mywork.MyWorkView.WaitingPerson;

/** Cases that nobody has yet: by deadline, then urgency, then age (domain.md 3.5). */
@ApplicationScoped
class PeopleWaiting {

    private final EntityManager entityManager;

    PeopleWaiting(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param named how many of them by name; whoever gives out no cases is told only how many there are */
    Waiting now(int named) {
        Object count = entityManager.createNativeQuery("SELECT count(*) FROM case_file WHERE status = 'WAITING'")
                .getSingleResult();
        return new Waiting(((Number) count).longValue(), named == 0 ? List.of() : first(named));
    }

    @SuppressWarnings("unchecked")
    private List<WaitingPerson> first(int limit) {
        List<Tuple> rows = entityManager.createNativeQuery("""
                SELECT id, reference, display_name, next_deadline_on, urgent, received_at FROM case_file
                WHERE status = 'WAITING'
                ORDER BY coalesce(next_deadline_on, DATE '9999-12-31'), (NOT urgent), coalesce(received_at, created_at), id
                LIMIT :limit""", Tuple.class)
                .setParameter("limit", limit).getResultList();
        return rows.stream().map(PeopleWaiting::person).toList();
    }

    private static WaitingPerson person(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new WaitingPerson(id, row.get("reference", String.class), row.get("display_name", String.class),
                row.get("next_deadline_on", LocalDate.class),
                row.get("urgent", Boolean.class), row.get("received_at", Instant.class), "/v1/cases/" + id);
    }
}
