package org.imha.records.grant;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.imha.records.model.GrantRoute;
import org.imha.records.model.GrantScope;
import org.imha.records.model.LawfulBasis;

/**
 * A lawful basis to see records, as the advocate reports it.
 *
 * @param expiresAt at most 28 days ahead, which is also what is taken when nothing is said
 */
public record CreateGrantRequest(@NotNull(message = "Say for which case.") UUID caseId,
        @NotNull(message = "Say on which route.") GrantRoute route, @Valid LawfulBasis.Consent consent,
        @Valid LawfulBasis.RecordHolderDecision recordHolderDecision,
        @NotNull(message = "Say which records.") @Valid GrantScope scope, Instant expiresAt) {

    LawfulBasis basis() {
        return new LawfulBasis(route, consent, recordHolderDecision);
    }

    @Override
    public String toString() {
        return "CreateGrantRequest[" + caseId + "]";
    }
}
