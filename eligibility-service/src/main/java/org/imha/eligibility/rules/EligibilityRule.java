package org.imha.eligibility.rules;

import java.util.Set;
import java.util.function.Function;

/**
 * One rule of law, as a value with a name.
 *
 * @param condition what it looks for, in words
 * @param reasons the reasons that it may give
 */
public record EligibilityRule(String id, String condition, String citation, Set<ReasonCode> reasons,
        Function<Situation, Finding> question) {

    Finding ask(Situation situation) {
        return question.apply(situation);
    }
}
