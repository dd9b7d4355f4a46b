package org.imha.referral.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which referrals are about the same person, as far as that is certain: by NHS number. */
@ApplicationScoped
public class SamePerson {

    private final EntityManager entityManager;

    SamePerson(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The one given first, then the others, oldest first. */
    public List<UUID> referralsOf(Referral referral) {
        Stream<UUID> others = Optional.ofNullable(referral.form().person().nhsNumber()).stream().flatMap(this::withNumber);
        return Stream.concat(Stream.of(referral.id()), others).distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<UUID> withNumber(String nhsNumber) {
        return entityManager
                .createNativeQuery("SELECT id FROM referral WHERE form #>> '{person,nhsNumber}' = :number ORDER BY id",
                        UUID.class)
                .setParameter("number", nhsNumber).getResultStream();
    }
}
