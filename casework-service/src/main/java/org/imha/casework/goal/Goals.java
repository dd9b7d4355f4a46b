package org.imha.casework.goal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All goals. */
@ApplicationScoped
class Goals implements PanacheRepositoryBase<Goal, UUID> {

    private static final Sort THEIR_ORDER = Sort.ascending("priority", "id");

    Optional<Goal> ofCase(UUID caseId, UUID goalId) {
        return find("caseId = ?1 AND id = ?2", caseId, goalId).firstResultOptional();
    }

    /** The place after the last one. */
    int nextPriority(UUID caseId) {
        return find("caseId", Sort.descending("priority"), caseId).firstResultOptional().map(last -> last.priority() + 1)
                .orElse(1);
    }

    /** In the person's own order. */
    List<Goal> inOrder(UUID caseId, Optional<UUID> after, int limit) {
        Optional<Goal> last = after.flatMap(id -> ofCase(caseId, id));
        var found = last.isPresent()
                ? find("caseId = ?1 AND (priority > ?2 OR priority = ?2 AND id > ?3)", THEIR_ORDER, caseId,
                        last.get().priority(), last.get().id())
                : find("caseId", THEIR_ORDER, caseId);
        return found.page(0, limit).list();
    }

    /** Of the case that the referral became. */
    List<Goal> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
