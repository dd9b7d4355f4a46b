package org.imha.casework.model.advocate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** How many open cases each advocate has. */
@ApplicationScoped
public class Caseloads {

    /** As the index of open cases by advocate has them. */
    private static final String OPEN = """
            SELECT advocate_id, count(*) FROM case_file
            WHERE status <> 'CLOSED' AND advocate_id IN (:advocates) GROUP BY advocate_id""";

    private final EntityManager entityManager;

    Caseloads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Who has none is not among them. */
    public Map<String, Integer> of(List<String> advocates) {
        if (advocates.isEmpty()) {
            return Map.of();
        }
        List<Object[]> counted = entityManager.createNativeQuery(OPEN, Object[].class).setParameter("advocates", advocates)
                .getResultList();
        return counted.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
