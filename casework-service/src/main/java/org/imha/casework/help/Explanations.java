package org.imha.casework.help;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All explanations. */
@ApplicationScoped
class Explanations implements PanacheRepositoryBase<Explanation, UUID> {

    List<Explanation> ofCase(UUID caseId) {
        return list("caseId", Sort.ascending("explainedAt", "id"), caseId);
    }

    /** Of the case that the referral became. */
    List<Explanation> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
