package org.imha.eligibility.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.RuleSets;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.LondonTime;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

import io.quarkus.runtime.Startup;

/** Knows which rule set is in force, where and when. Commencement is a date in the configuration, never code. */
@Startup
@ApplicationScoped
public class RuleSetCalendar {

    private final Country home;
    private final Map<String, Days> days;

    RuleSetCalendar(RuleSetConfig config) {
        this.home = config.country();
        this.days = config.ruleSets().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> known(entry.getKey()), entry -> Days.of(entry.getValue())));
    }

    /**
     * Asks the rule set in force in each country that the facts name as deciding, and keeps the stronger answer: a right
     * in one of them is a right.
     *
     * @param facts with the instant to judge for
     * @throws ApiProblem 422 for an instant before any scheme began
     */
    public Answer ask(EligibilityFacts facts) {
        return asked(facts).flatMap(country -> inForce(country, facts.evaluateAt()).stream())
                .map(ruleSet -> Answer.of(ruleSet, facts))
                .reduce((first, second) -> second.isStrongerThan(first) ? second : first)
                .orElseThrow(() -> new ApiProblem(EligibilityProblem.NO_RULE_SET_IN_FORCE,
                        "Nobody could qualify before the scheme began.",
                        List.of(new FieldError("#/facts/evaluateAt", "NO_RULE_SET", "No rule set is in force then."))));
    }

    public boolean isInForce(RuleSet ruleSet, Instant instant) {
        return inForce(ruleSet.country(), instant).filter(ruleSet::equals).isPresent();
    }

    /** Empty while it is inactive. */
    public Optional<LocalDate> inForceFrom(RuleSet ruleSet) {
        return daysOf(ruleSet).from();
    }

    /** Empty while nothing follows it. */
    public Optional<LocalDate> inForceUntil(RuleSet ruleSet) {
        Stream<LocalDate> successors = inForceFrom(ruleSet).stream().flatMap(first -> of(ruleSet.country())
                .flatMap(other -> inForceFrom(other).stream()).filter(later -> later.isAfter(first)));
        return Stream.concat(daysOf(ruleSet).until().stream(), successors).min(LocalDate::compareTo);
    }

    public Optional<RuleSet> inForce(Country country, Instant instant) {
        LocalDate day = LondonTime.dayOf(instant);
        return of(country).filter(ruleSet -> inForceFrom(ruleSet).filter(first -> !day.isBefore(first)).isPresent())
                .filter(ruleSet -> inForceUntil(ruleSet).filter(end -> !day.isBefore(end)).isEmpty())
                .max(Comparator.comparing(ruleSet -> inForceFrom(ruleSet).orElseThrow()));
    }

    /** The provider's own country first, so that it answers where both say the same. */
    private Stream<Country> asked(EligibilityFacts facts) {
        Set<Country> named = facts.countries();
        return named.isEmpty() ? Stream.of(home)
                : named.stream().sorted(Comparator.comparing((Country country) -> country != home));
    }

    private Days daysOf(RuleSet ruleSet) {
        return days.getOrDefault(ruleSet.id(), Days.NEVER);
    }

    private static Stream<RuleSet> of(Country country) {
        return RuleSets.all().stream().filter(ruleSet -> ruleSet.country() == country);
    }

    private static String known(String id) {
        return RuleSets.named(id).map(RuleSet::id).orElseThrow(() -> new IllegalStateException(
                "eligibility.rule-sets." + id + " is configured, but there are only "
                        + RuleSets.all().stream().map(RuleSet::id).collect(Collectors.joining(", "))));
    }

    private record Days(Optional<LocalDate> from, Optional<LocalDate> until) {

        private static final Days NEVER = new Days(Optional.empty(), Optional.empty());

        private static Days of(RuleSetConfig.InForce configured) {
            return new Days(configured.inForceFrom(), configured.inForceUntil());
        }
    }
}
