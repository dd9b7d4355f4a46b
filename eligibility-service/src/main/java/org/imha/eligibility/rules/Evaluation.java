package org.imha.eligibility.rules;

import java.time.Instant;
import java.util.List;

import org.imha.eligibility.rules.warning.Warning;

/**
 * The answer of a rule set about one person at one instant.
 *
 * @param heads every ground that was found, not only the first
 * @param reasons those that carry the outcome
 * @param missingFacts what would settle or change the answer, as JSON pointers into the facts
 * @param reevaluateAt the next instant at which time alone may change the answer, or null
 * @param trace every rule asked, in order, with what it found
 */
public record Evaluation(Outcome outcome, List<Head> heads, List<Reason> reasons, List<String> missingFacts,
        List<Warning> warnings, Instant reevaluateAt, List<Asked> trace) {

    /** One rule that was asked, and its finding. */
    public record Asked(EligibilityRule rule, Finding finding) {
    }
}
