package org.imha.eligibility.determination;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.model.RuleSetOverride;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A determination as it is shown. */
public record DeterminationView(UUID id, UUID referralId, @JsonUnwrapped AssessmentView answer,
        @Schema(description = "The rule set that was named instead of the one in force, and why; null when none was.") RuleSetOverride override,
        @Schema(description = "When it was made.") Instant evaluatedAt,
        @Schema(description = "SHA-256 of what was asked: the same question about the same referral gets the same determination.") String inputsHash,
        @Schema(description = "The determination that this one replaces; null for the first.") UUID supersedes) {

    /** Ids only: the rest tells of a legal status. */
    @Override
    public String toString() {
        return "DeterminationView[" + id + "]";
    }
}
