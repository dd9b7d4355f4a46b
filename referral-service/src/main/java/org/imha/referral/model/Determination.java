package org.imha.referral.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;

/**
 * What eligibility-service answered: its outcome and its reasons, kept as they were given.
 *
 * @param reevaluateAt when the answer may change by itself; null when nothing is due
 * @param ruleSet the law that decided; null for an answer from before that was written down
 * @param duties what follows for others; null for an answer from before that was told
 * @param override the rule set that was named in the question, and why; null where the law in force decided
 */
public record Determination(UUID id, Outcome outcome, List<String> heads, List<Reason> reasons, List<String> missingFacts,
        List<String> warnings, Instant evaluatedAt, Instant reevaluateAt, RuleSet ruleSet, Duties duties,
        RuleSetOverride override) {

    /** Outcomes, the strongest first. */
    public enum Outcome {
        QUALIFIES_COMPULSORY,
        QUALIFIES_INFORMAL,
        UNDETERMINED,
        NOT_QUALIFYING
    }

    /** Why, in plain words, with the section. */
    public record Reason(String rule, String code, String text, String citation) {
    }

    /** A rule set in one version. */
    public record RuleSet(String id, String version) {

        /** As people write it, such as {@code ENG-2009/1}. */
        public String edition() {
            return id + "/" + version;
        }
    }

    /** Of the duties, the one that concerns the referral. */
    public record Duties(VisitDuty visitDuty) {
    }

    /** @param mustBeMet whether whoever referred must be met with a visit */
    public record VisitDuty(Boolean mustBeMet) {
    }

    boolean demandsVisit() {
        return duties != null && duties.visitDuty() != null && Boolean.TRUE.equals(duties.visitDuty().mustBeMet());
    }

    /** The class of outcome, which is all that other services are told. */
    public EligibilityStanding standing() {
        return switch (outcome) {
            case QUALIFIES_COMPULSORY, QUALIFIES_INFORMAL -> EligibilityStanding.QUALIFIES;
            case UNDETERMINED -> EligibilityStanding.UNDETERMINED;
            case NOT_QUALIFYING -> EligibilityStanding.NOT_QUALIFYING;
        };
    }

    /** Another head, and where there is a right another law, gives other help: an informal patient has no tribunal (s.130B). */
    boolean givesTheSameHelpAs(Determination other) {
        return outcome == other.outcome
                && (standing() != EligibilityStanding.QUALIFIES || Objects.equals(ruleSetId(), other.ruleSetId()));
    }

    private String ruleSetId() {
        return ruleSet == null ? null : ruleSet.id();
    }

    boolean isOlderThan(Determination other) {
        return evaluatedAt.isBefore(other.evaluatedAt);
    }

    public List<String> citations() {
        return reasons.stream().map(Reason::citation).distinct().toList();
    }
}
