package org.imha.eligibility.guidance.selfcheck;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.facts.EligibilityFacts;

/** Asks the same rules as a determination does about all that somebody's answers may mean. */
@ApplicationScoped
public class RulesInForce {

    private final RuleSetCalendar calendar;
    private final Clock clock;

    RulesInForce(RuleSetCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Verdict about(SelfCheckRequest answers) {
        return Verdict.of(PossibleFacts.behind(answers, clock.instant())
                .map(facts -> hear(facts, answers.section())).toList());
    }

    private Hearing hear(EligibilityFacts facts, WhichSection section) {
        return new Hearing(calendar.ask(facts).evaluation(), section::unnamed);
    }
}
