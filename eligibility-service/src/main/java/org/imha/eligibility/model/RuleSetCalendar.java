package org.imha.eligibility.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.rules.England2009;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.LondonTime;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Knows which rule set is in force, where and when. */
@ApplicationScoped
public class RuleSetCalendar {

    private static final List<RuleSet> WRITTEN = List.of(England2009.RULES);

    private final RuleSetConfig config;

    RuleSetCalendar(RuleSetConfig config) {
        this.config = config;
    }

    public RuleSet inForce(Instant instant) {
        return WRITTEN.stream().filter(ruleSet -> ruleSet.country() == config.country())
                .filter(ruleSet -> isInForce(ruleSet.id(), instant)).findFirst()
                .orElseThrow(() -> new ApiProblem(EligibilityProblem.NO_RULE_SET_IN_FORCE,
                        "Nobody could qualify before the scheme began.",
                        List.of(new FieldError("#/facts/evaluateAt", "NO_RULE_SET", "No rule set is in force then."))));
    }

    public boolean isInForce(String ruleSetId, Instant instant) {
        return Optional.ofNullable(config.ruleSets().get(ruleSetId))
                .filter(days -> days.inForceFrom().filter(first -> !instant.isBefore(LondonTime.startOf(first))).isPresent())
                .filter(days -> days.inForceUntil().filter(end -> !instant.isBefore(LondonTime.startOf(end))).isEmpty())
                .isPresent();
    }
}
