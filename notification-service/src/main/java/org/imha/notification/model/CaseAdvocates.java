package org.imha.notification.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who has which case. Kept after closure too: what follows from the closure concerns the same advocate. */
@ApplicationScoped
public class CaseAdvocates implements PanacheRepositoryBase<CaseAdvocate, UUID> {

    public void remember(UUID caseId, String advocateId, Instant at) {
        findByIdOptional(caseId).ifPresentOrElse(known -> known.allocate(advocateId, at),
                () -> persist(new CaseAdvocate(caseId, advocateId, at)));
    }

    /** The case was taken up again and is nobody's yet. */
    public void forget(UUID caseId, Instant at) {
        remember(caseId, null, at);
    }

    public Optional<String> of(UUID caseId) {
        return findByIdOptional(caseId).map(CaseAdvocate::advocateId);
    }
}
