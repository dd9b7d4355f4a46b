package org.imha.eligibility.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Fact;
import org.imha.eligibility.rules.Finding;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Reason;
import org.imha.eligibility.rules.ReasonCode;
import org.imha.eligibility.rules.duty.Duties;
import org.imha.eligibility.rules.duty.VisitRequester;
import org.imha.eligibility.rules.warning.Warning;

/**
 * Why an answer came out as it did, and what follows for others.
 *
 * @param duties null in what was stored before duties were told
 * @param trace every rule asked, in order; empty in what was stored before it was kept
 */
public record Findings(List<Head> heads, List<Reason> reasons, List<String> missingFacts, List<Warning> warnings, Duties duties,
        List<Asked> trace) {

    public Findings {
        trace = Objects.requireNonNullElse(trace, List.of());
    }

    /** One rule that was asked, what it found and the facts it looked at. */
    public record Asked(String rule, Found found, Head head, ReasonCode code, List<Fact> read) {

        private static Asked of(Evaluation.Asked asked) {
            Head head = asked.finding() instanceof Finding.Qualifies qualifies ? qualifies.head() : null;
            ReasonCode code = asked.finding() instanceof Finding.Match match ? match.code() : null;
            return new Asked(asked.rule().id(), Found.by(asked.finding()), head, code,
                    asked.rule().reads().stream().sorted().toList());
        }
    }

    /** What a rule can find. */
    public enum Found {
        QUALIFIES,
        DOES_NOT_QUALIFY,
        /** May qualify; a fact that decides is not known. */
        UNKNOWN,
        /** What the rule looks for is not there. */
        NOT_MET;

        private static Found by(Finding finding) {
            return switch (finding) {
                case Finding.Qualifies qualifies -> QUALIFIES;
                case Finding.DoesNot doesNot -> DOES_NOT_QUALIFY;
                case Finding.Unknown unknown -> UNKNOWN;
                case Finding.NotMet notMet -> NOT_MET;
            };
        }
    }

    public static Findings of(Answer answer, Optional<VisitRequester> visitRequestedBy) {
        Evaluation evaluation = answer.evaluation();
        return new Findings(evaluation.heads(), evaluation.reasons(), evaluation.missingFacts(), evaluation.warnings(),
                Duties.of(evaluation, answer.ruleSet(), visitRequestedBy),
                evaluation.trace().stream().map(Asked::of).toList());
    }

    public List<String> warningSentences() {
        return warnings.stream().map(Warning::sentence).toList();
    }

    /** Reasons name sections: never printed. */
    @Override
    public String toString() {
        return "Findings[withheld]";
    }
}
