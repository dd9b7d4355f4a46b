package org.imha.eligibility.determination;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.model.Findings.Asked;
import org.imha.eligibility.model.Findings.Found;
import org.imha.eligibility.rules.EligibilityRule;
import org.imha.eligibility.rules.Fact;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.ReasonCode;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** One rule that was asked: what it looks for, what it found and the facts it read. */
public record TraceView(String rule, String condition, String citation, Found found, Head head, ReasonCode code,
        List<Read> read) {

    /** One fact as the rule saw it, a legal status code being translated already. */
    public record Read(@Schema(description = "JSON pointer into the facts.") String fact,
            @Schema(description = "What it saw; null when nothing was stated.") Object value) {

        private static Read of(Fact fact, EligibilityFacts facts) {
            return new Read(fact.pointer(), fact.in(facts));
        }
    }

    /** @param ruleSet as it is written today; a rule that it no longer has is shown without its words */
    static TraceView of(Asked asked, Optional<RuleSet> ruleSet, EligibilityFacts facts) {
        Optional<EligibilityRule> rule = ruleSet.flatMap(written -> written.rule(asked.rule()));
        return new TraceView(asked.rule(), rule.map(EligibilityRule::condition).orElse(null),
                rule.map(EligibilityRule::citation).orElse(null), asked.found(), asked.head(), asked.code(),
                asked.read().stream().map(fact -> Read.of(fact, facts)).toList());
    }

    /** The facts are a person's. */
    @Override
    public String toString() {
        return "TraceView[" + rule + "]";
    }
}
