package org.imha.eligibility.model;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** What one rule set says about one person at one instant. */
public record Answer(EligibilityFacts facts, RuleSet ruleSet, Evaluation evaluation) {

    public static Answer of(RuleSet ruleSet, EligibilityFacts facts) {
        return new Answer(facts, ruleSet, ruleSet.evaluate(facts));
    }

    public Outcome outcome() {
        return evaluation.outcome();
    }

    boolean isStrongerThan(Answer other) {
        return outcome().compareTo(other.outcome()) < 0;
    }

    /** Special category data: never printed. */
    @Override
    public String toString() {
        return "Answer[" + ruleSet.id() + "]";
    }
}
