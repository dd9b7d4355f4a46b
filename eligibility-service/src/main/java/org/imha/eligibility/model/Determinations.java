package org.imha.eligibility.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** All determinations that were ever made. */
@ApplicationScoped
public class Determinations implements PanacheRepositoryBase<Determination, UUID> {

    /** Until the transaction ends nobody else determines for this referral: whoever asks meanwhile waits and reads. */
    public Optional<Determination> lockCurrentOf(UUID referralId) {
        getEntityManager().createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:referral, 0)) AS text)")
                .setParameter("referral", referralId.toString()).getSingleResult();
        return find("FROM Determination d WHERE d.referralId = ?1 AND NOT EXISTS "
                + "(FROM Determination later WHERE later.supersedes = d.id)", referralId).firstResultOptional();
    }

    /** Newest first; ids are time-ordered. */
    public List<Determination> ofReferral(UUID referralId, Optional<UUID> after, int limit) {
        return after.map(id -> find("referralId = ?1 AND id < ?2 ORDER BY id DESC", referralId, id))
                .orElseGet(() -> find("referralId = ?1 ORDER BY id DESC", referralId))
                .page(Page.ofSize(limit)).list();
    }

    public List<Determination> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("referralId = ?1 AND id > ?2 ORDER BY id", referralId, after.orElse(new UUID(0, 0)))
                .page(Page.ofSize(limit)).list();
    }

    /** All at once, since each hangs on the one that it supersedes. */
    @SuppressWarnings("unchecked")
    public List<UUID> eraseOfReferral(UUID referralId) {
        return getEntityManager()
                .createNativeQuery("DELETE FROM determination WHERE referral_id = :referral RETURNING id", UUID.class)
                .setParameter("referral", referralId).getResultList();
    }
}
