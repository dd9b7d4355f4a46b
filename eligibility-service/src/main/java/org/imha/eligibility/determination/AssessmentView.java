package org.imha.eligibility.determination;

import java.time.Instant;
import java.util.List;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.Reason;
import org.imha.eligibility.rules.warning.Warning;

/** What a determination of the same facts would say, kept nowhere. */
public record AssessmentView(Outcome outcome, List<Head> heads, List<Reason> reasons, List<String> missingFacts,
        List<String> warnings, Instant effectiveAt, Instant reevaluateAt, RuleSetView ruleSet) {

    static AssessmentView of(Evaluation evaluation, Instant effectiveAt, RuleSetView ruleSet) {
        return new AssessmentView(evaluation.outcome(), evaluation.heads(), evaluation.reasons(), evaluation.missingFacts(),
                evaluation.warnings().stream().map(Warning::sentence).toList(), effectiveAt, evaluation.reevaluateAt(),
                ruleSet);
    }
}
