package org.imha.eligibility.determination;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** Asks the rule set in force and forgets the answer. */
@ApplicationScoped
public class AssessEligibility {

    private final RuleSetCalendar calendar;
    private final Clock clock;

    AssessEligibility(RuleSetCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public AssessmentView assess(EligibilityFacts facts) {
        FactsCheck.requireReadable(facts);
        Instant instant = Objects.requireNonNullElseGet(facts.evaluateAt(), clock::instant);
        RuleSet ruleSet = calendar.inForce(instant);
        return AssessmentView.of(ruleSet.evaluate(facts.at(instant)), instant,
                new RuleSetView(ruleSet.id(), ruleSet.version(), true));
    }
}
