package org.imha.eligibility.determination;

import jakarta.validation.constraints.NotNull;

import org.imha.eligibility.rules.facts.EligibilityFacts;

/** Facts to think about, of nobody in particular. */
public record AssessEligibilityRequest(
        @NotNull(message = "The facts are needed; they may be empty.") EligibilityFacts facts) {
}
