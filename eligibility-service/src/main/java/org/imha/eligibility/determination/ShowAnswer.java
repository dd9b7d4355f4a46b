package org.imha.eligibility.determination;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.determination.AssessmentView.Given;
import org.imha.eligibility.model.Answer;
import org.imha.eligibility.model.Determination;
import org.imha.eligibility.model.Findings;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.RuleSets;
import org.imha.eligibility.rules.duty.VisitRequester;

/** Puts an answer, kept or not, into the one form in which callers see it. */
@ApplicationScoped
public class ShowAnswer {

    private final RuleSetCalendar calendar;

    ShowAnswer(RuleSetCalendar calendar) {
        this.calendar = calendar;
    }

    AssessmentView show(Answer answer, VisitRequester visitRequestedBy, boolean withTrace) {
        RuleSet ruleSet = answer.ruleSet();
        return AssessmentView.of(new Given(answer.outcome(), Findings.of(answer, Optional.ofNullable(visitRequestedBy)),
                answer.facts(), answer.evaluation().reevaluateAt(), new RuleSetView(ruleSet.id(), ruleSet.version(),
                        calendar.isInForce(ruleSet, answer.facts().evaluateAt()))),
                withTrace);
    }

    DeterminationView show(Determination determination, boolean withTrace) {
        boolean inForce = RuleSets.named(determination.ruleSetId())
                .filter(ruleSet -> calendar.isInForce(ruleSet, determination.effectiveAt())).isPresent();
        AssessmentView answer = AssessmentView.of(new Given(determination.outcome(), determination.findings(),
                determination.facts(), determination.reevaluateAt(),
                new RuleSetView(determination.ruleSetId(), determination.ruleSetVersion(), inForce)), withTrace);
        return new DeterminationView(determination.id(), determination.referralId(), answer,
                determination.override().orElse(null), determination.createdAt(), determination.inputsHash(),
                determination.supersedes());
    }
}
