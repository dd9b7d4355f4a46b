package org.imha.records.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * On which basis whose records may be seen, and for how long: what a grant is made from.
 *
 * @param expiresAt 28 days after the basis was given unless told, and never later
 */
public record GrantTerms(@NotNull UUID caseId, @NotNull GrantRoute route, @Valid Consent consent,
        @Valid RecordHolderDecision recordHolderDecision, @NotNull @Valid GrantScope scope, Instant expiresAt) {

    static final Duration LONGEST = Duration.ofDays(28);

    /** When the patient consented or the holder decided; null when what the route needs is missing. */
    Instant basisGivenAt() {
        return switch (route) {
            case CONSENT -> consent == null ? null : consent.givenAt();
            case RECORD_HOLDER -> recordHolderDecision == null ? null : recordHolderDecision.decidedAt();
        };
    }

    Instant end() {
        return expiresAt == null ? latestEnd() : expiresAt;
    }

    Instant latestEnd() {
        return basisGivenAt().plus(LONGEST);
    }

    /** May name people. */
    @Override
    public String toString() {
        return "GrantTerms[" + caseId + ", " + route + "]";
    }
}
