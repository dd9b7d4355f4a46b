package org.imha.records.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/**
 * All grants. Whoever makes or changes one holds its case still first, then grants in the order of their ids: nobody waits
 * in a circle, and no grant is made while others of its case are being ended.
 */
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<RecordsAccessGrant, UUID> {

    /** Held with its case until the transaction ends: of two who change it, the second sees what the first did. */
    public Optional<RecordsAccessGrant> holdStill(UUID id) {
        getEntityManager().createQuery("""
                FROM CaseStanding WHERE caseId = (SELECT held.caseId FROM RecordsAccessGrant held WHERE held.id = :id)""",
                CaseStanding.class).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    public List<RecordsAccessGrant> ofCase(UUID caseId) {
        return list("caseId = ?1 ORDER BY id DESC", caseId);
    }

    /** Of the case that the referral became, oldest first. */
    public List<RecordsAccessGrant> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT caseId FROM CaseStanding WHERE referralId = ?1) AND id > ?2 ORDER BY id", referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }

    /** For good. */
    @SuppressWarnings("unchecked")
    public List<UUID> eraseOfCase(UUID caseId) {
        return getEntityManager()
                .createNativeQuery("DELETE FROM records_access_grant WHERE case_id = :case RETURNING id", UUID.class)
                .setParameter("case", caseId).getResultList();
    }

    /** By somebody who holds the case still. */
    public List<RecordsAccessGrant> holdStillActiveOfCase(UUID caseId) {
        return find("caseId = ?1 AND status = ?2 ORDER BY id", caseId, GrantStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those whose time is over, that nobody else is just settling. */
    public List<UUID> overdue(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "SELECT id FROM RecordsAccessGrant WHERE status = :active AND expiresAt <= :now ORDER BY expiresAt",
                        UUID.class)
                .setParameter("active", GrantStatus.ACTIVE).setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Newest first. */
    public List<RecordsAccessGrant> page(Filter filter, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        filter.caseId().ifPresent(id -> {
            query.append(" AND caseId = :caseId");
            values.and("caseId", id);
        });
        filter.advocateId().ifPresent(name -> {
            query.append(" AND advocateId = :advocateId");
            values.and("advocateId", name);
        });
        after.ifPresent(id -> {
            query.append(" AND id < :after");
            values.and("after", id);
        });
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }

    /** Which grants to list. */
    public record Filter(Optional<UUID> caseId, Optional<String> advocateId) {

        /** Names the list, so that a cursor of one list is refused by another. */
        public String name() {
            return "records-grants:" + caseId.map(UUID::toString).orElse("") + ":" + advocateId.orElse("");
        }
    }
}
