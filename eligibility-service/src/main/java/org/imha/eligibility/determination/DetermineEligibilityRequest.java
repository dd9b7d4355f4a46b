package org.imha.eligibility.determination;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.rules.duty.VisitRequester;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** Facts to decide about, and the referral that they were stated for. */
public record DetermineEligibilityRequest(
        @Schema(description = "Opaque id; left out for a determination that belongs to no referral.") UUID referralId,
        @Schema(description = "In what capacity somebody asked for a visit; the answer says whether that must be met.") VisitRequester visitRequestedBy,
        @NotNull(message = "The facts are needed; they may be empty.") EligibilityFacts facts) {
}
