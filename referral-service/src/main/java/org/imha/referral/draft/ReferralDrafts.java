package org.imha.referral.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.imha.referral.draft.ReferralDraft.Maker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All drafts. */
@ApplicationScoped
public class ReferralDrafts implements PanacheRepositoryBase<ReferralDraft, UUID> {

    /** Nobody else changes, submits or deletes it until this transaction ends. */
    Optional<ReferralDraft> holdStill(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Somebody's own, newest first. */
    List<ReferralDraft> page(Maker maker, Instant now, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder(
                "madeBy = :by AND organisation IS NOT DISTINCT FROM :organisation AND expiresAt > :now");
        Parameters values = Parameters.with("by", maker.id()).and("organisation", maker.organisation()).and("now", now);
        after.ifPresent(id -> {
            query.append(" AND id < :after");
            values.and("after", id);
        });
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }

    /**
     * Fixes the id that the referral will have, however often the draft is submitted as it is now: those who race ask
     * eligibility-service about the same referral. No new version: nothing that a reader could see has changed.
     *
     * @return empty when the draft is gone
     */
    @SuppressWarnings("unchecked")
    Optional<UUID> promise(UUID id, UUID candidate) {
        return getEntityManager().createNativeQuery("""
                UPDATE referral_draft SET referral_id = coalesce(referral_id, :candidate) WHERE id = :id
                RETURNING referral_id""", UUID.class)
                .setParameter("id", id).setParameter("candidate", candidate).getResultList().stream().findFirst();
    }

    /** Some of those whose time is over. */
    @SuppressWarnings("unchecked")
    List<UUID> deleteExpired(Instant now, int limit) {
        return getEntityManager().createNativeQuery("""
                DELETE FROM referral_draft WHERE id IN
                    (SELECT id FROM referral_draft WHERE expires_at <= :now ORDER BY expires_at LIMIT :limit
                     FOR UPDATE SKIP LOCKED)
                RETURNING id""", UUID.class)
                .setParameter("now", now).setParameter("limit", limit).getResultList();
    }
}
