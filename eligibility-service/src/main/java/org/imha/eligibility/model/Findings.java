package org.imha.eligibility.model;

import java.util.List;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Reason;
import org.imha.eligibility.rules.warning.Warning;

/** Why a determination came out as it did. */
public record Findings(List<Head> heads, List<Reason> reasons, List<String> missingFacts, List<Warning> warnings) {

    public static Findings of(Evaluation evaluation) {
        return new Findings(evaluation.heads(), evaluation.reasons(), evaluation.missingFacts(), evaluation.warnings());
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
