package org.imha.casework.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All that was said. */
@ApplicationScoped
class AllFeedback implements PanacheRepositoryBase<Feedback, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    Optional<Feedback> ofCase(UUID caseId, UUID feedbackId) {
        return find("caseId = ?1 AND id = ?2", caseId, feedbackId).firstResultOptional();
    }

    List<Feedback> newest(UUID caseId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("caseId = ?1 AND id < ?2", NEWEST_FIRST, caseId, after.get())
                : find("caseId", NEWEST_FIRST, caseId);
        return found.page(0, limit).list();
    }

    /** Of the case that the referral became. */
    List<Feedback> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
