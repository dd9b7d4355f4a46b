package org.imha.eligibility.determination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.model.Answer;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.RuleSets;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Asks a rule set, in force or not, and forgets the answer. */
@ApplicationScoped
public class AssessEligibility {

    static final int MOST_AT_ONCE = 1000;

    private final RuleSetCalendar calendar;
    private final Clock clock;

    AssessEligibility(RuleSetCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Answer assess(EligibilityFacts facts, String ruleSet) {
        FactsCheck.requireReadable(facts, "#/facts");
        return answer(facts, named(ruleSet), clock.instant());
    }

    /** Every one of them or none: in the order given, as of one instant where they name none. */
    public List<Answer> assessAll(List<EligibilityFacts> all, String ruleSet) {
        if (all.size() > MOST_AT_ONCE) {
            throw ApiProblem.invalid(List.of(new FieldError("#/facts", "TOO_MANY", "Takes at most " + MOST_AT_ONCE + ".")));
        }
        List<FieldError> errors = IntStream.range(0, all.size()).boxed()
                .flatMap(i -> FactsCheck.faults(all.get(i), "#/facts/" + i).stream()).toList();
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        Optional<RuleSet> wanted = named(ruleSet);
        Instant now = clock.instant();
        return all.stream().map(facts -> answer(facts, wanted, now)).toList();
    }

    private Answer answer(EligibilityFacts facts, Optional<RuleSet> wanted, Instant now) {
        EligibilityFacts judged = facts.at(Objects.requireNonNullElse(facts.evaluateAt(), now));
        return wanted.map(ruleSet -> Answer.of(ruleSet, judged)).orElseGet(() -> calendar.ask(judged));
    }

    private static Optional<RuleSet> named(String id) {
        Optional<RuleSet> found = Optional.ofNullable(id).flatMap(RuleSets::named);
        if (id != null && found.isEmpty()) {
            throw ApiProblem.invalid(List.of(new FieldError("#/ruleSet", "UNKNOWN_CODE", "There is no such rule set.")));
        }
        return found;
    }
}
