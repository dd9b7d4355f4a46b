package org.imha.eligibility.determination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.model.Findings;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.Reason;
import org.imha.eligibility.rules.RuleSets;
import org.imha.eligibility.rules.Signpost;
import org.imha.eligibility.rules.duty.Duties;
import org.imha.eligibility.rules.facts.EligibilityFacts;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a rule set answers. A determination says the same, and that it is kept. */
public record AssessmentView(Outcome outcome,
        @Schema(description = "Every ground on which the person qualifies.") List<Head> heads,
        List<Reason> reasons,
        @Schema(description = "What would settle or change the answer, as JSON pointers into the facts.") List<String> missingFacts,
        @Schema(description = "Facts that cannot all be true, each as JSON pointers into the facts and what is wrong.") List<String> warnings,
        @Schema(description = "Who else can help, when the person does not qualify.") List<SignpostView> signposts,
        @Schema(description = "What follows for others.") Duties duties,
        @Schema(description = "How the legal status code was read, if there is one.") LegalStatusCodeView legalStatusCode,
        @Schema(description = "The instant that was judged.") Instant effectiveAt,
        @Schema(description = "When time alone may change the answer; null when it will not.") Instant reevaluateAt,
        RuleSetView ruleSet,
        @Schema(description = "Every rule asked, in order; only when asked for.") @JsonInclude(JsonInclude.Include.NON_NULL) List<TraceView> trace) {

    /** An answer and what it was given about. */
    record Given(Outcome outcome, Findings findings, EligibilityFacts facts, Instant reevaluateAt, RuleSetView ruleSet) {

        private List<TraceView> trace() {
            EligibilityFacts read = facts.withLegalStatusRead();
            return findings.trace().stream().map(asked -> TraceView.of(asked, RuleSets.named(ruleSet.id()), read)).toList();
        }

        private List<String> warnings() {
            Stream<String> notTheLaw = ruleSet.inForce() ? Stream.empty()
                    : Stream.of("/ruleSet: " + ruleSet.id() + " is not in force at that instant; it was asked by name.");
            return Stream.concat(findings.warningSentences().stream(), notTheLaw).toList();
        }

        @Override
        public String toString() {
            return "Given[withheld]";
        }
    }

    static AssessmentView of(Given given, boolean withTrace) {
        Findings findings = given.findings();
        return new AssessmentView(given.outcome(), findings.heads(), findings.reasons(), findings.missingFacts(),
                given.warnings(), Signpost.after(given.outcome(), findings.reasons()).stream().map(SignpostView::of).toList(),
                findings.duties(), LegalStatusCodeView.of(given.facts().legalStatusCode()), given.facts().evaluateAt(),
                given.reevaluateAt(), given.ruleSet(), Optional.of(given.trace()).filter(wanted -> withTrace).orElse(null));
    }

    /** Tells of a legal status. */
    @Override
    public String toString() {
        return "AssessmentView[withheld]";
    }
}
