package org.imha.eligibility.rules;

import java.util.Set;
import java.util.function.Function;

/**
 * One rule of law, as a value with a name.
 *
 * @param gives what it comes to when its condition is met
 * @param condition what it looks for, in words
 * @param reasons the reasons that it may give
 * @param reads the facts that it looks at; besides them, every rule knows the instant
 */
public record EligibilityRule(String id, Outcome gives, String condition, String citation, Set<ReasonCode> reasons,
        Set<Fact> reads, Function<Situation, Finding> question) {

    static RuleDraft rule(String id, Outcome gives) {
        return new RuleDraft(id, gives);
    }

    Finding ask(Situation situation) {
        return question.apply(situation);
    }

    /** The same rule as another rule set numbers and cites it. */
    EligibilityRule as(String otherId, String otherCitation) {
        return new EligibilityRule(otherId, gives, condition, otherCitation, reasons, reads, question);
    }
}
