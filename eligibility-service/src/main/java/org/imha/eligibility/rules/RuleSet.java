package org.imha.eligibility.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Evaluation.Asked;
import org.imha.eligibility.rules.Finding.Match;
import org.imha.eligibility.rules.Finding.Qualifies;
import org.imha.eligibility.rules.Finding.Unknown;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.warning.Contradictions;

/** The rules of one country for one stretch of time. Asks every rule, and takes the strongest finding as the outcome. */
public final class RuleSet {

    private final String id;
    private final String version;
    private final Jurisdiction jurisdiction;
    private final List<EligibilityRule> rules;

    RuleSet(String id, String version, Jurisdiction jurisdiction, List<EligibilityRule> rules) {
        this.id = id;
        this.version = version;
        this.jurisdiction = jurisdiction;
        this.rules = List.copyOf(rules);
    }

    public String id() {
        return id;
    }

    /** Raised whenever a rule begins to find something else than before. */
    public String version() {
        return version;
    }

    public Country country() {
        return jurisdiction.country();
    }

    public List<EligibilityRule> rules() {
        return rules;
    }

    public Optional<EligibilityRule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    public Evaluation evaluate(EligibilityFacts stated) {
        Objects.requireNonNull(stated.evaluateAt(), "evaluateAt");
        EligibilityFacts facts = stated.withLegalStatusRead();
        Situation situation = situation(facts);
        List<Asked> trace = rules.stream().map(rule -> new Asked(rule, rule.ask(situation))).toList();
        List<Head> heads = heads(trace);
        Outcome outcome = outcome(heads, trace);
        return new Evaluation(outcome, heads, reasons(outcome, trace), missingFacts(outcome, trace),
                Contradictions.in(stated), Reevaluation.nextAfter(facts, heads).orElse(null), trace);
    }

    Situation situation(EligibilityFacts facts) {
        return new Situation(facts, jurisdiction);
    }

    private static List<Head> heads(List<Asked> trace) {
        return found(trace, Qualifies.class).map(Qualifies::head).distinct().sorted().toList();
    }

    /** Compulsory before informal, either before unknown, and unknown before no. */
    private static Outcome outcome(List<Head> heads, List<Asked> trace) {
        boolean somethingIsUnknown = found(trace, Unknown.class).findAny().isPresent();
        return heads.stream().map(Head::outcome).min(Outcome::compareTo)
                .orElse(somethingIsUnknown ? Outcome.UNDETERMINED : Outcome.NOT_QUALIFYING);
    }

    private static List<Reason> reasons(Outcome outcome, List<Asked> trace) {
        return trace.stream().flatMap(asked -> reason(outcome, asked)).toList();
    }

    private static Stream<Reason> reason(Outcome outcome, Asked asked) {
        EligibilityRule rule = asked.rule();
        return asked.finding() instanceof Match match && match.supports(outcome)
                ? Stream.of(new Reason(rule.id(), match.code(), match.text(), rule.citation()))
                : Stream.empty();
    }

    private static List<String> missingFacts(Outcome outcome, List<Asked> trace) {
        return outcome.isSettled() ? List.of()
                : found(trace, Match.class).flatMap(match -> match.missingFacts().stream()).distinct().toList();
    }

    private static <F extends Finding> Stream<F> found(List<Asked> trace, Class<F> kind) {
        return trace.stream().map(Asked::finding).filter(kind::isInstance).map(kind::cast);
    }
}
