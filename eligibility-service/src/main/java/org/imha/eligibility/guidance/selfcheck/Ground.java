package org.imha.eligibility.guidance.selfcheck;

import org.imha.eligibility.rules.EligibilityRule;

/** What a rule said, in the words for the person, and the rule that said it. */
public record Ground(String text, String rule, String condition, String citation) {

    static Ground of(EligibilityRule rule, String text) {
        return new Ground(text, rule.id(), rule.condition(), rule.citation());
    }
}
