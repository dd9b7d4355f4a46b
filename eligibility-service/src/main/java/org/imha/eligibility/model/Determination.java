package org.imha.eligibility.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.eligibility.EligibilityDetermined;
import org.imha.kernel.persistence.VersionedEntity;

/**
 * The answer that was given about one person at one instant, and everything that led to it.
 * <p>
 * It is made once and never changed. When other facts are stated, or time has passed the instant at which the answer may
 * change, a new determination supersedes it. The first of a referral supersedes nothing; each later one exactly one.
 */
@Entity
@Immutable
@Table(name = "determination")
public class Determination extends VersionedEntity {

    private UUID referralId;
    @Column(nullable = false)
    private Instant effectiveAt;
    @Column(nullable = false)
    private String facts;
    @Column(nullable = false)
    private String inputsHash;
    @Column(nullable = false)
    private String ruleSetId;
    @Column(nullable = false)
    private String ruleSetVersion;
    private String overrideReason;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;
    @Column(nullable = false)
    private String findings;
    private Instant reevaluateAt;
    private UUID supersedes;

    protected Determination() {
    }

    private Determination(UUID id, Instant now, StatedFacts stated, Answer answer) {
        super(id, now);
        this.effectiveAt = answer.facts().evaluateAt();
        this.facts = stated.json();
        this.inputsHash = stated.hash();
        this.ruleSetId = answer.ruleSet().id();
        this.ruleSetVersion = answer.ruleSet().version();
        this.overrideReason = stated.override().map(RuleSetOverride::reason).orElse(null);
        this.outcome = answer.outcome();
        this.findings = StoredJson.write(Findings.of(answer, stated.visitRequestedBy()));
        this.reevaluateAt = answer.evaluation().reevaluateAt();
    }

    public static Determination make(UUID id, Instant now, StatedFacts stated, Answer answer) {
        return new Determination(id, now, stated, answer);
    }

    public Determination forReferral(UUID referral) {
        this.referralId = referral;
        return this;
    }

    public Determination superseding(Optional<Determination> earlier) {
        this.supersedes = earlier.map(VersionedEntity::id).orElse(null);
        return this;
    }

    /** Whether asking these facts of this rule set now would only say the same again. */
    public boolean stillAnswers(StatedFacts stated, RuleSet ruleSet, Instant now) {
        boolean timeHasOvertakenIt = !stated.nameTheirInstant() && reevaluateAt != null && !reevaluateAt.isAfter(now);
        return inputsHash.equals(stated.hash()) && ruleSetId.equals(ruleSet.id())
                && ruleSetVersion.equals(ruleSet.version()) && !timeHasOvertakenIt;
    }

    /** Tells the others the class of outcome only: a section is nobody else's business. */
    public EligibilityDetermined announcement() {
        EligibilityStanding standing = switch (outcome) {
            case QUALIFIES_COMPULSORY, QUALIFIES_INFORMAL -> EligibilityStanding.QUALIFIES;
            case UNDETERMINED -> EligibilityStanding.UNDETERMINED;
            case NOT_QUALIFYING -> EligibilityStanding.NOT_QUALIFYING;
        };
        return new EligibilityDetermined(id(), referralId, standing, ruleSetId, path());
    }

    public String path() {
        return "/v1/eligibility/determinations/" + id();
    }

    public UUID referralId() {
        return referralId;
    }

    /** The instant that was judged: the one that the facts name, otherwise when it was made. */
    public Instant effectiveAt() {
        return effectiveAt;
    }

    public String ruleSetId() {
        return ruleSetId;
    }

    public String ruleSetVersion() {
        return ruleSetVersion;
    }

    /** Empty when the calendar chose the rule set. */
    public Optional<RuleSetOverride> override() {
        return Optional.ofNullable(overrideReason).map(reason -> new RuleSetOverride(ruleSetId, reason));
    }

    public Outcome outcome() {
        return outcome;
    }

    /** As they were stated, at the instant that was judged. */
    public EligibilityFacts facts() {
        return StoredJson.read(facts, EligibilityFacts.class).at(effectiveAt);
    }

    public String inputsHash() {
        return inputsHash;
    }

    public Findings findings() {
        return StoredJson.read(findings, Findings.class);
    }

    public Instant reevaluateAt() {
        return reevaluateAt;
    }

    public UUID supersedes() {
        return supersedes;
    }
}
