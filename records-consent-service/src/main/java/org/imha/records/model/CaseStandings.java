package org.imha.records.model;

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
}
