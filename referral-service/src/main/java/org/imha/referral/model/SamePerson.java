package org.imha.referral.model;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which referrals are about the same person, as far as that is certain: by NHS number, or because somebody merged them. */
@ApplicationScoped
public class SamePerson {

    /** From the one named along mergers, in both directions, and to all with the NHS number of any of them. */
    private static final String ALL = """
            WITH RECURSIVE same(id, merged_into, number) AS (
                SELECT id, merged_into, match_nhs_number FROM referral WHERE id = :referral
                UNION
                SELECT other.id, other.merged_into, other.match_nhs_number
                FROM same JOIN referral other ON other.id = same.merged_into OR other.merged_into = same.id
                    OR other.match_nhs_number = same.number)
            SELECT id FROM same ORDER BY id <> :referral, id""";

    private final EntityManager entityManager;

    SamePerson(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The one given first, then the others, oldest first. */
    @SuppressWarnings("unchecked")
    public List<UUID> referralsOf(Referral referral) {
        return entityManager.createNativeQuery(ALL, UUID.class).setParameter("referral", referral.id()).getResultList();
    }
}
