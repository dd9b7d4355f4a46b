package org.imha.eligibility.model;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.RuleSets;
import org.imha.kernel.text.PlainText;

/**
 * A rule set that somebody names for one person, instead of those that the calendar would ask: transitional regulations
 * (MHA 2025 s.56(6)) may keep a person under the law before.
 */
public record RuleSetOverride(
        @NotNull(message = "Say which rule set.") @Schema(description = "Asked alone, whether in force or not.", examples = "ENG-2009") String ruleSet,
        @NotBlank(message = "Say why.") @PlainText(max = 1000) @Schema(description = "Which provision says so, or what else is the reason.") String reason) {

    /** Empty when there is none of this name. */
    public Optional<RuleSet> named() {
        return RuleSets.named(ruleSet);
    }

    /** The reason is about a person. */
    @Override
    public String toString() {
        return "RuleSetOverride[" + ruleSet + "]";
    }
}
