package org.imha.referral.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.LockMode;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All reviews. */
@ApplicationScoped
class EligibilityReviews implements PanacheRepositoryBase<EligibilityReview, UUID> {

    /** The oldest that runs and that nobody works on. */
    Optional<EligibilityReview> nextToGoOnWith(Instant now) {
        return getEntityManager().unwrap(Session.class).createSelectionQuery("""
                FROM EligibilityReview WHERE status = RUNNING AND (lease.until IS NULL OR lease.until <= :now) ORDER BY id""",
                EligibilityReview.class).setParameter("now", now).setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultStream().findFirst();
    }

    /** Held until the transaction ends. */
    EligibilityReview holdStill(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<EligibilityReview> page(Optional<UUID> before, int limit) {
        return before.map(id -> find("id < :id ORDER BY id DESC", Parameters.with("id", id)))
                .orElseGet(() -> find("ORDER BY id DESC")).page(0, limit).list();
    }

    void add(ReviewChange change) {
        getEntityManager().persist(change);
    }

    /** In the order in which they were asked about. */
    List<ReviewChangeView> changes(UUID reviewId, Optional<UUID> after, int limit) {
        return getEntityManager().createQuery("""
                SELECT change.key.referralId, referral.reference, change.fromOutcome, change.toOutcome
                FROM ReviewChange change JOIN Referral referral ON referral.id = change.key.referralId
                WHERE change.key.reviewId = :review AND change.key.referralId > :after
                ORDER BY change.key.referralId""", ReviewChangeView.class)
                .setParameter("review", reviewId).setParameter("after", after.orElse(new UUID(0, 0))).setMaxResults(limit)
                .getResultList();
    }
}
