package org.imha.eligibility.determination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.model.Determination;
import org.imha.eligibility.model.Findings;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.Reason;

/** A determination as it is shown. */
public record DeterminationView(UUID id, UUID referralId, Outcome outcome,
        @Schema(description = "Every ground on which the person qualifies.") List<Head> heads,
        List<Reason> reasons,
        @Schema(description = "What would settle or change the answer, as JSON pointers into the facts.") List<String> missingFacts,
        @Schema(description = "Facts that cannot all be true, each as JSON pointers into the facts and what is wrong.") List<String> warnings,
        @Schema(description = "When it was made.") Instant evaluatedAt,
        @Schema(description = "The instant that was judged.") Instant effectiveAt,
        @Schema(description = "When time alone may change the answer; null when it will not.") Instant reevaluateAt,
        RuleSetView ruleSet,
        @Schema(description = "The determination that this one replaces; null for the first.") UUID supersedes) {

    static DeterminationView of(Determination determination, RuleSetCalendar calendar) {
        Findings findings = determination.findings();
        return new DeterminationView(determination.id(), determination.referralId(), determination.outcome(),
                findings.heads(), findings.reasons(), findings.missingFacts(), findings.warningSentences(),
                determination.createdAt(), determination.effectiveAt(), determination.reevaluateAt(),
                new RuleSetView(determination.ruleSetId(), determination.ruleSetVersion(),
                        calendar.isInForce(determination.ruleSetId(), determination.effectiveAt())),
                determination.supersedes());
    }

    /** Ids only: the rest tells of a legal status. */
    @Override
    public String toString() {
        return "DeterminationView[" + id + "]";
    }
}
