package org.imha.casework.closing.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All outcomes. */
@ApplicationScoped
class CaseOutcomes implements PanacheRepositoryBase<CaseOutcome, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    Optional<CaseOutcome> ofCase(UUID caseId, UUID outcomeId) {
        return find("caseId = ?1 AND id = ?2", caseId, outcomeId).firstResultOptional();
    }

    List<CaseOutcome> newest(UUID caseId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("caseId = ?1 AND id < ?2", NEWEST_FIRST, caseId, after.get())
                : find("caseId", NEWEST_FIRST, caseId);
        return found.page(0, limit).list();
    }

    /** Of the case that the referral became. */
    List<CaseOutcome> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
