package org.imha.records.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What is known of cases. */
@ApplicationScoped
public class CaseStandings implements PanacheRepositoryBase<CaseStanding, UUID> {

    /** Held until the transaction ends, so that a grant is never made while its case is being closed. */
    public Optional<CaseStanding> holdStill(UUID caseId) {
        return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Some of those whose grants need no longer be kept, that nobody else is just erasing. */
    @SuppressWarnings("unchecked")
    public List<UUID> claimErasable(Instant now, int limit) {
        return getEntityManager().createNativeQuery("""
                SELECT case_id FROM case_standing WHERE erase_at <= :now ORDER BY erase_at LIMIT :limit
                FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter("now", now).setParameter("limit", limit).getResultList();
    }
}
