package org.imha.casework.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.imha.casework.model.CaseFile;

/** Who had a case of the same person: this one, or another under the same name and date of birth. */
@ApplicationScoped
class AdvocatesBefore {

    private static final String OF_NAMESAKES = """
            SELECT DISTINCT allocation.advocate_id FROM case_file JOIN allocation ON allocation.case_id = case_file.id
            WHERE case_file.date_of_birth = :born AND case_file.display_name = :name""";

    private final EntityManager entityManager;

    AdvocatesBefore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Set<String> of(CaseFile file) {
        Set<String> before = new HashSet<>();
        file.allocations().forEach(allocation -> before.add(allocation.advocateId()));
        if (file.background().dateOfBirth() != null && file.introduction().displayName() != null) {
            before.addAll(ofNamesakes(file));
        }
        return before;
    }

    private List<String> ofNamesakes(CaseFile file) {
        return entityManager.createNativeQuery(OF_NAMESAKES, String.class)
                .setParameter("born", file.background().dateOfBirth())
                .setParameter("name", file.introduction().displayName()).getResultList();
    }
}
