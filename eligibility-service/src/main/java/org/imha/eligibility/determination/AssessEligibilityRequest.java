package org.imha.eligibility.determination;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.determination.FactsToAssess.ListOfFacts;
import org.imha.eligibility.rules.duty.VisitRequester;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** Facts to think about, of nobody in particular. */
public record AssessEligibilityRequest(
        @Schema(description = "The rule set to ask, whether in force or not; left out for the one in force.", examples = "ENG-2025") String ruleSet,
        @Schema(description = "In what capacity somebody asked for a visit; the answer says whether that must be met.") VisitRequester visitRequestedBy,
        @NotNull(message = "The facts are needed; they may be empty.") @Schema(implementation = Object.class, oneOf = {
                EligibilityFacts.class,
                ListOfFacts.class }, description = "The facts of one person, or a list with those of up to 1,000.") FactsToAssess facts){
}
