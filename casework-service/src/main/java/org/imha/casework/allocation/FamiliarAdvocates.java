package org.imha.casework.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.known.PersonKeys;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.conflict.Likeness;
import org.imha.casework.rules.conflict.Place;

/** Who had a case of the same person, this one or another; and who has an open case on the same ward. */
@ApplicationScoped
class FamiliarAdvocates {

    /** Two NHS numbers are two people, whatever their names. */
    private static final String WITH_PATIENT = """
            SELECT DISTINCT allocation.advocate_id FROM case_file JOIN allocation ON allocation.case_id = case_file.id
            WHERE case_file.match_nhs_number = :nhsNumber OR case_file.match_person = :person
            AND (case_file.match_nhs_number IS NULL OR :nhsNumber = '')""";
    private static final String AT_THE_HOSPITAL = """
            SELECT DISTINCT advocate_id, ward FROM case_file
            WHERE hospital_ods_code = :hospital AND status <> 'CLOSED' AND advocate_id IS NOT NULL AND ward IS NOT NULL""";

    private final EntityManager entityManager;

    FamiliarAdvocates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Familiar with(CaseFile file) {
        Set<String> withPatient = new HashSet<>(withPatient(file.background().keys()));
        file.allocations().forEach(allocation -> withPatient.add(allocation.advocateId()));
        return new Familiar(withPatient,
                withWard(new Place(file.introduction().hospitalOdsCode(), file.introduction().ward())));
    }

    private List<String> withPatient(PersonKeys keys) {
        return entityManager.createNativeQuery(WITH_PATIENT, String.class).setParameter("nhsNumber", orNobody(keys.nhsNumber()))
                .setParameter("person", orNobody(keys.person())).getResultList();
    }

    /** Of whom nothing is known is nobody's namesake. */
    private static String orNobody(String key) {
        return key == null ? "" : key;
    }

    /** Wards are written as people write them, so they are compared as the rules compare them. */
    private Set<String> withWard(Place where) {
        if (where.odsCode() == null || where.ward() == null) {
            return Set.of();
        }
        List<Object[]> all = entityManager.createNativeQuery(AT_THE_HOSPITAL, Object[].class)
                .setParameter("hospital", where.odsCode()).getResultList();
        return all.stream().filter(row -> new Place(where.odsCode(), (String) row[1]).includes(where) == Likeness.CERTAIN)
                .map(row -> (String) row[0]).collect(Collectors.toSet());
    }
}
