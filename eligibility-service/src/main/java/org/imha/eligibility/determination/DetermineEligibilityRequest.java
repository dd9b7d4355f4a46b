package org.imha.eligibility.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.model.RuleSetOverride;
import org.imha.eligibility.model.StatedFacts;
import org.imha.eligibility.rules.duty.VisitRequester;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.kernel.problem.FieldError;

/**
 * Facts to decide about, the referral that they were stated for, and the rule set to ask where that is not the calendar's
 * choice.
 */
public record DetermineEligibilityRequest(
        @Schema(description = "Opaque id; left out for a determination that belongs to no referral.") UUID referralId,
        @Schema(description = "In what capacity somebody asked for a visit; the answer says whether that must be met.") VisitRequester visitRequestedBy,
        @NotNull(message = "The facts are needed; they may be empty.") EligibilityFacts facts,
        @Valid @Schema(description = "Names the rule set to ask instead of the one in force. Only for managers and services.") RuleSetOverride override) {

    StatedFacts stated() {
        return StatedFacts.of(facts, Optional.ofNullable(visitRequestedBy), Optional.ofNullable(override));
    }

    List<FieldError> faults() {
        List<FieldError> faults = new ArrayList<>(FactsCheck.faults(facts, "#/facts"));
        if (override != null && override.named().isEmpty()) {
            faults.add(new FieldError("#/override/ruleSet", "UNKNOWN_CODE", "There is no such rule set."));
        }
        return faults;
    }

    /** Special category data: never printed. */
    @Override
    public String toString() {
        return "DetermineEligibilityRequest[" + referralId + "]";
    }
}
