package org.imha.referral.bulk;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** By what rows are known when they come again: in another file, long after, or at the same moment. */
@ApplicationScoped
class CallerReferences {

    /** Who comes second waits until the first has committed, or given up. */
    private static final String CLAIM = """
            INSERT INTO caller_reference (owner, reference, fingerprint, referral_id)
            VALUES (:owner, :reference, :fingerprint, :referral) ON CONFLICT (owner, reference) DO NOTHING""";

    private final EntityManager entityManager;

    CallerReferences(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Known> find(String owner, String reference) {
        return entityManager.createNativeQuery("""
                SELECT referral_id, fingerprint FROM caller_reference WHERE owner = :owner AND reference = :reference""",
                Tuple.class).setParameter("owner", owner).setParameter("reference", reference).getResultStream().findFirst()
                .map(row -> new Known(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, String.class)));
    }

    /** @return false when it is known already */
    boolean claim(String owner, String reference, Known known) {
        return entityManager.createNativeQuery(CLAIM).setParameter("owner", owner).setParameter("reference", reference)
                .setParameter("fingerprint", known.fingerprint()).setParameter("referral", known.referralId())
                .executeUpdate() == 1;
    }

    /** Which referral a row made, and what it said. */
    record Known(UUID referralId, String fingerprint) {
    }
}
