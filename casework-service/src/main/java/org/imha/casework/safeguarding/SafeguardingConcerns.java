package org.imha.casework.safeguarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All safeguarding concerns. */
@ApplicationScoped
class SafeguardingConcerns implements PanacheRepositoryBase<SafeguardingConcern, UUID> {

    Optional<SafeguardingConcern> ofCase(UUID caseId, UUID concernId) {
        return find("caseId = ?1 AND id = ?2", caseId, concernId).firstResultOptional();
    }

    /** The same, and it is held still until the transaction ends. */
    Optional<SafeguardingConcern> holdStill(UUID caseId, UUID concernId) {
        return find("caseId = ?1 AND id = ?2", caseId, concernId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first; only those that somebody raised when one is named. */
    List<SafeguardingConcern> newest(UUID caseId, Optional<String> raisedBy, Optional<UUID> after, int limit) {
        Map<String, Object> given = new HashMap<>(Map.of("caseId", caseId));
        StringBuilder where = new StringBuilder("caseId = :caseId");
        raisedBy.ifPresent(raiser -> {
            where.append(" AND raisedBy = :raisedBy");
            given.put("raisedBy", raiser);
        });
        after.ifPresent(id -> {
            where.append(" AND id < :after");
            given.put("after", id);
        });
        return find(where.toString(), Sort.descending("id"), given).page(0, limit).list();
    }

    ConcernCount countOf(UUID caseId) {
        return new ConcernCount(count("caseId", caseId), count("caseId = ?1 AND status <> CONCLUDED", caseId));
    }

    /** Of the case that the referral became. */
    List<SafeguardingConcern> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
