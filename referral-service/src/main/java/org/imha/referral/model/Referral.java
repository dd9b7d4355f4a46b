package org.imha.referral.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAwaitsStatusChange;
import org.imha.kernel.event.referral.ReferralNeedsTriage;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.event.referral.ReferralSignposted;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.StatusChange.Decision;

/**
 * A request for an advocate.
 * <p>
 * It begins {@code SUBMITTED}, whatever is missing. A determination moves it on: who qualifies is accepted by right, who
 * may qualify is accepted while evidence is chased, who does not today but may when the present power ends waits, anybody
 * else goes to a coordinator, who names other help. An accepted referral becomes a case; the referral then stays where it
 * is, and later determinations only tell the case that the person's standing changed. It ends with its case. As long as
 * it is open a manager may name the rule set that decides, where that is not the law in force.
 */
@Entity
@Table(name = "referral")
public class Referral extends VersionedEntity {

    private String reference;
    @Enumerated(EnumType.STRING)
    private ReferralStatus status;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "referring_organisation")
    private String referringOrganisation;
    @JdbcTypeCode(SqlTypes.JSON)
    private ReferralForm form;
    @JdbcTypeCode(SqlTypes.JSON)
    private Determination eligibility;
    @Embedded
    private NextQuestion nextQuestion;
    @Embedded
    private RuleSetOverride ruleSetOverride;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "over_since")
    private Instant overSince;
    @Embedded
    private LegalHold legalHold;
    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<StatusChange> history = new ArrayList<>();

    protected Referral() {
    }

    private Referral(UUID id, String reference, ReferralForm form, Instant receivedAt) {
        super(id, receivedAt);
        this.reference = reference;
        this.form = form;
        this.nextQuestion = NextQuestion.atOnce(receivedAt);
    }

    /** A new referral, due to be determined at once. */
    public static Referral submit(UUID id, String reference, ReferralForm form, Submission submission) {
        Referral referral = new Referral(id, reference, form, submission.at());
        referral.submittedBy = submission.by();
        referral.referringOrganisation = submission.organisation().orElse(null);
        referral.status = ReferralStatus.SUBMITTED;
        referral.history.add(new StatusChange(referral, null, ReferralStatus.SUBMITTED,
                new Decision(submission.by(), submission.at(), "RECEIVED")));
        return referral;
    }

    /** Who sent it, for which organisation, and when it was received. */
    public record Submission(String by, Optional<String> organisation, Instant at) {
    }

    public PublishedEvent received() {
        return new ReferralReceived(id(), detailUrl());
    }

    /**
     * Takes an answer of eligibility-service to heart. The same answer twice only settles that it was asked for; one that
     * was overtaken on its way, comes when all is over, or was given under a rule set that is no longer, or not yet, named
     * for this referral, changes nothing.
     */
    public List<PublishedEvent> determined(Determination answer, Instant now) {
        if (status.isOver() || eligibility != null && answer.isOlderThan(eligibility)
                || !Objects.equals(answer.override(), ruleSetOverride)) {
            return List.of();
        }
        boolean news = eligibility == null || !eligibility.id().equals(answer.id());
        Optional<EligibilityStanding> before = eligibility().map(Determination::standing);
        eligibility = answer;
        nextQuestion = nextQuestion.after(answer, now);
        return news ? factsAfter(before, now) : List.of();
    }

    private List<PublishedEvent> factsAfter(Optional<EligibilityStanding> before, Instant now) {
        ReferralStatus next = statusFor(eligibility);
        if (status.canMoveTo(next)) {
            move(next, new Decision("eligibility-service", now, eligibility.outcome().name()));
            return List.of(factOfReaching(next));
        }
        return isAccepted() && !before.equals(Optional.of(eligibility.standing()))
                ? List.of(new EligibilityChanged(id(), eligibility.standing(), detailUrl()))
                : List.of();
    }

    /** A coordinator names other help. */
    public PublishedEvent signpost(Decision decision) {
        move(ReferralStatus.SIGNPOSTED, decision);
        nextQuestion = nextQuestion.never();
        return factOfReaching(ReferralStatus.SIGNPOSTED);
    }

    /**
     * A manager names the rule set that decides, in force or not, and it is asked at once.
     *
     * @throws ApiProblem 409 when the referral is over
     */
    public void overrideRuleSet(String ruleSet, Decision decision) {
        status.requireOpen();
        ruleSetOverride = new RuleSetOverride(ruleSet, decision.why());
        askAtOnce(new Decision(decision.by(), decision.at(), "RULE_SET_OVERRIDE " + ruleSet + ": " + decision.why()));
    }

    /**
     * The law in force decides again, and is asked at once.
     *
     * @throws ApiProblem 409 when there is nothing to lift, or the referral is over
     */
    public void liftOverride(String by, Instant now) {
        status.requireOpen();
        if (ruleSetOverride == null) {
            throw new ApiProblem(ReferralProblem.RULE_SET_NOT_OVERRIDDEN, "The law in force decides already.");
        }
        ruleSetOverride = null;
        askAtOnce(new Decision(by, now, "RULE_SET_OVERRIDE_LIFTED"));
    }

    /** The referral stays where it is until there is an answer, and its history says why it is asked for. */
    private void askAtOnce(Decision decision) {
        history.add(new StatusChange(this, status, status, decision));
        nextQuestion = nextQuestion.now(decision.at());
    }

    /** A manager keeps it from being erased, or says anew why. */
    public void hold(Decision decision) {
        legalHold = new LegalHold(decision.why(), decision.by(), decision.at());
        history.add(new StatusChange(this, status, status,
                new Decision(decision.by(), decision.at(), "LEGAL_HOLD: " + decision.why())));
    }

    /** @throws ApiProblem 409 when there is none */
    public void liftHold(String by, Instant now) {
        if (legalHold == null) {
            throw new ApiProblem(ReferralProblem.NO_LEGAL_HOLD, "Nothing keeps it from being erased in its time.");
        }
        legalHold = null;
        history.add(new StatusChange(this, status, status, new Decision(by, now, "LEGAL_HOLD_LIFTED")));
    }

    /** Casework opened the case. A later acceptance on firmer ground finds it opened already. */
    public void caseOpened(UUID openedCaseId, Decision decision) {
        caseId = openedCaseId;
        if (status != ReferralStatus.CASE_OPENED) {
            move(ReferralStatus.CASE_OPENED, decision);
        }
    }

    /** Casework closed the case: whether the person qualifies is nobody's question any more. */
    public void caseClosed(Decision decision) {
        move(ReferralStatus.CASE_CLOSED, decision);
        nextQuestion = nextQuestion.never();
    }

    private static ReferralStatus statusFor(Determination answer) {
        return switch (answer.standing()) {
            case QUALIFIES -> ReferralStatus.ACCEPTED_STATUTORY;
            case UNDETERMINED -> ReferralStatus.ACCEPTED_PENDING_EVIDENCE;
            case NOT_QUALIFYING -> answer.reevaluateAt() == null ? ReferralStatus.TRIAGE : ReferralStatus.PENDING_STATUS_CHANGE;
        };
    }

    private PublishedEvent factOfReaching(ReferralStatus reached) {
        return switch (reached) {
            case SUBMITTED -> received();
            case ACCEPTED_STATUTORY -> new ReferralAccepted(id(), AcceptanceBasis.STATUTORY, detailUrl());
            case ACCEPTED_PENDING_EVIDENCE -> new ReferralAccepted(id(), AcceptanceBasis.PENDING_EVIDENCE, detailUrl());
            case PENDING_STATUS_CHANGE -> new ReferralAwaitsStatusChange(id(), detailUrl());
            case TRIAGE -> new ReferralNeedsTriage(id(), detailUrl());
            case SIGNPOSTED -> new ReferralSignposted(id(), detailUrl());
            case CASE_OPENED, CASE_CLOSED -> throw new IllegalStateException("Casework announces the case");
        };
    }

    private void move(ReferralStatus next, Decision decision) {
        history.add(new StatusChange(this, status, status.moveTo(next), decision));
        status = next;
        overSince = next.isOver() ? decision.at() : null;
    }

    private boolean isAccepted() {
        return status == ReferralStatus.ACCEPTED_STATUTORY || status == ReferralStatus.ACCEPTED_PENDING_EVIDENCE
                || status == ReferralStatus.CASE_OPENED;
    }

    public String detailUrl() {
        return "/v1/referrals/" + id();
    }

    public String reference() {
        return reference;
    }

    public ReferralStatus status() {
        return status;
    }

    public ReferralForm form() {
        return form;
    }

    /** Empty while eligibility-service has not answered. */
    public Optional<Determination> eligibility() {
        return Optional.ofNullable(eligibility);
    }

    /** Empty while the law in force decides. */
    public Optional<RuleSetOverride> ruleSetOverride() {
        return Optional.ofNullable(ruleSetOverride);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** Empty while it is open. */
    public Optional<Instant> overSince() {
        return Optional.ofNullable(overSince);
    }

    /** Empty unless it must be kept. */
    public Optional<LegalHold> legalHold() {
        return Optional.ofNullable(legalHold);
    }

    /** Oldest first. */
    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    public boolean isOf(String organisation) {
        return organisation.equals(referringOrganisation);
    }

    /** In Wales more may ask than in England (s.130H(3), (4)), which only the determination knows. */
    public boolean mustVisit() {
        return form.referrer().kind().mustBeVisitedFor() || eligibility().filter(Determination::demandsVisit).isPresent();
    }
}
