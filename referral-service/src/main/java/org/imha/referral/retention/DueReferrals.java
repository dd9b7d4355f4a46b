package org.imha.referral.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.imha.referral.model.Referral;
import org.imha.referral.model.RetentionClass;

/** The referrals that may be due for erasure; each is looked at more closely when its turn comes. */
@ApplicationScoped
class DueReferrals {

    private final EntityManager entityManager;

    DueReferrals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By id. Those of a kind that ended by then and that nothing keeps. */
    List<UUID> ended(RetentionClass kind, Instant by, Optional<UUID> after, int limit) {
        return entityManager.createQuery("SELECT id FROM Referral WHERE overSince <= :by AND legalHold.placedAt IS NULL AND "
                + isOf(kind) + " AND id > :after ORDER BY id", UUID.class)
                .setParameter("by", by).setParameter("after", after.orElse(new UUID(0, 0))).setMaxResults(limit)
                .getResultList();
    }

    /** Held until the transaction ends, so that nobody puts it on hold or opens it again meanwhile. */
    Optional<Referral> holdStill(UUID id) {
        return Optional.ofNullable(entityManager.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link RetentionClass#of} has it. */
    private static String isOf(RetentionClass kind) {
        return switch (kind) {
            case CASE_FILE -> "(allocated OR status = CASE_CLOSED)";
            case DECLINED -> "NOT allocated AND status = DECLINED_BY_PATIENT";
            case UNSUCCESSFUL -> "NOT allocated AND status NOT IN (CASE_CLOSED, DECLINED_BY_PATIENT)";
        };
    }
}
