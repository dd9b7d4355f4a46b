package org.imha.eligibility.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.EligibilityRule;
import org.imha.eligibility.rules.Fact;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.ReasonCode;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.Country;

/** A rule set in words, made from the rules that run. */
public record PublishedRuleSet(String id, String version, Country country, @Schema(description = "Now.") boolean inForce,
        @Schema(description = "The first day, by London time; null while it is inactive.") LocalDate inForceFrom,
        @Schema(description = "The day on which it no longer is; null while nothing follows it.") LocalDate inForceUntil,
        @Schema(description = "In the order in which they are asked; every one of them is.") List<PublishedRule> rules) {

    /** One rule in words. */
    public record PublishedRule(String id, String condition,
            @Schema(description = "When the condition is met.") Outcome outcome,
            String citation, @Schema(description = "The reasons that it may give.") List<PublishedReason> reasons,
            @Schema(description = "The facts that it looks at, as JSON pointers.") List<String> reads) {

        private static PublishedRule of(EligibilityRule rule) {
            return new PublishedRule(rule.id(), rule.condition(), rule.gives(), rule.citation(),
                    rule.reasons().stream().sorted().map(PublishedReason::of).toList(),
                    rule.reads().stream().sorted().map(Fact::pointer).toList());
        }
    }

    /** One reason as it is said to the person; what depends on the case stands in braces. */
    public record PublishedReason(ReasonCode code, String text) {

        private static PublishedReason of(ReasonCode code) {
            return new PublishedReason(code, code.words());
        }
    }

    static PublishedRuleSet of(RuleSet ruleSet, RuleSetCalendar calendar, Instant now) {
        return new PublishedRuleSet(ruleSet.id(), ruleSet.version(), ruleSet.country(), calendar.isInForce(ruleSet, now),
                calendar.inForceFrom(ruleSet).orElse(null), calendar.inForceUntil(ruleSet).orElse(null),
                ruleSet.rules().stream().map(PublishedRule::of).toList());
    }
}
