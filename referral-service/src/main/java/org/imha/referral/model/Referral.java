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
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.event.referral.ReferralAwaitsStatusChange;
import org.imha.kernel.event.referral.ReferralBegunAgain;
import org.imha.kernel.event.referral.ReferralDeclined;
import org.imha.kernel.event.referral.ReferralInfoRequested;
import org.imha.kernel.event.referral.ReferralInfoSupplied;
import org.imha.kernel.event.referral.ReferralMerged;
import org.imha.kernel.event.referral.ReferralNeedsTriage;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.event.referral.ReferralSignposted;
import org.imha.kernel.event.referral.ReferralWithdrawn;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Contract.Extension;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.form.Organisation;
import org.imha.referral.model.worklist.KeepWorklist;

/**
 * A request for an advocate.
 * <p>
 * It begins {@code SUBMITTED}, whatever is missing. A determination moves it on: who qualifies is accepted by right, who
 * may qualify is accepted while evidence is chased, who does not but is helped under the commissioner's contract is accepted
 * all the same, who does not today but may when the present power ends waits, anybody else goes to a coordinator, who asks
 * for what is missing or names other help. An accepted referral becomes a case; the referral then stays where it is, and
 * later determinations only tell the case that the person's standing changed. It ends with its case, or before: the person
 * declines, the referrer takes it back, or it turns out to be about the same person as another one. Some ends are no dead
 * ends: the referral begins again when help is offered again, a merger is undone or the legal status changes. As long as it
 * is open a manager may name the rule set that decides, where that is not the law in force.
 */
@Entity
@Table(name = "referral")
@EntityListeners(KeepWorklist.class)
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
    @Embedded
    private Extension contract;
    @Column(name = "information_requested")
    private String informationRequested;
    @Embedded
    private Refusal refusal;
    @Column(name = "merged_into")
    private UUID mergedInto;
    @Column(name = "took_over_duty_to_visit")
    private boolean tookOverDutyToVisit;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "over_since")
    private Instant overSince;
    @Embedded
    private LegalHold legalHold;
    private boolean allocated;
    @Embedded
    private NamedAdvocate advocate;
    @Embedded
    private MatchKeys matchKeys;
    /**
     * Each amendment makes a new version, also one that only confirms: the tag must not tell a guesser that they were right.
     */
    @Column(name = "amended_at")
    private Instant amendedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "begun_again_at")
    private Instant begunAgainAt;
    // Hibernate writes it with each version, whichever use case made that: nobody can forget it.
    @UpdateTimestamp
    @Column(name = "changed_at")
    private Instant changedAt;
    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<StatusChange> history = new ArrayList<>();

    protected Referral() {
    }

    private Referral(UUID id, String reference, ReferralForm form, Instant receivedAt) {
        super(id, receivedAt);
        this.reference = reference;
        write(form.withoutEquality());
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

    /** Whoever writes anything into the form cannot forget by what the person is found again. */
    private void write(ReferralForm now) {
        form = now;
        matchKeys = matchKeys();
    }

    /** How it was received, before anybody answered. */
    public PublishedEvent received() {
        return new ReferralReceived(id(), detailUrl());
    }

    /**
     * Takes an answer of eligibility-service to heart. The same answer twice only settles that it was asked for; one that
     * was overtaken on its way, comes when all is over, or was given under a rule set that is no longer, or not yet, named
     * for this referral, changes nothing.
     *
     * @param extension the contract under which the person is helped if the answer is no
     */
    public List<PublishedEvent> determined(Determination answer, Optional<Extension> extension, Instant now) {
        if (status.isOver() || eligibility != null && answer.isOlderThan(eligibility)
                || !Objects.equals(answer.override(), ruleSetOverride)) {
            return List.of();
        }
        Extension covering = extension.filter(covered -> answer.standing() == EligibilityStanding.NOT_QUALIFYING).orElse(null);
        // The same answer leads elsewhere when the person has come to a hospital whose commissioner buys more, or less.
        boolean news = eligibility == null || !eligibility.id().equals(answer.id()) || !Objects.equals(contract, covering);
        Optional<Determination> before = eligibility();
        eligibility = answer;
        contract = covering;
        nextQuestion = nextQuestion.after(answer, now);
        return news ? factsAfter(before, now) : List.of();
    }

    private List<PublishedEvent> factsAfter(Optional<Determination> before, Instant now) {
        ReferralStatus next = statusFor(eligibility);
        // An unchanged "no" does not end the wait for what was asked of the referrer.
        if (status.canMoveTo(next) && !(status == ReferralStatus.INFO_REQUESTED && next == ReferralStatus.TRIAGE)) {
            return List.of(move(next, new Decision("eligibility-service", now, eligibility.outcome().name())));
        }
        return status.isAccepted() && before.filter(eligibility::givesTheSameHelpAs).isEmpty()
                ? List.of(new EligibilityChanged(id(), eligibility.standing(), detailUrl()))
                : List.of();
    }

    /** A coordinator names other help. */
    public PublishedEvent signpost(Decision decision) {
        return end(ReferralStatus.SIGNPOSTED, decision);
    }

    /** A coordinator asks the referrer; the question is in the decision. */
    public PublishedEvent requestInformation(Decision decision) {
        PublishedEvent fact = move(ReferralStatus.INFO_REQUESTED, decision);
        informationRequested = decision.why();
        return fact;
    }

    /** The referrer's answer is in the decision; a coordinator decides again. */
    public PublishedEvent supplyInformation(Decision decision) {
        if (status != ReferralStatus.INFO_REQUESTED) {
            throw new ApiProblem(ReferralProblem.NO_INFORMATION_REQUESTED, "Nothing is waited for.");
        }
        move(ReferralStatus.TRIAGE, decision);
        return new ReferralInfoSupplied(id(), detailUrl());
    }

    /** Whoever referred takes it back, as long as no advocate is at work. */
    public PublishedEvent withdraw(Decision decision) {
        return end(ReferralStatus.WITHDRAWN_BY_REFERRER, decision);
    }

    /** The person does not want the help now. Whether they qualify stays what it was. */
    public PublishedEvent decline(Refusal how, Decision decision) {
        PublishedEvent fact = end(ReferralStatus.DECLINED_BY_PATIENT, decision);
        refusal = how;
        return fact;
    }

    /** Help is offered again to a person who declined. */
    public PublishedEvent offerAgain(Decision decision) {
        if (status != ReferralStatus.DECLINED_BY_PATIENT) {
            throw new ApiProblem(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED, "The person has not declined.");
        }
        return beginAgain(decision);
    }

    /**
     * It is about the same person as another one, which goes on for both. What was merged into this one before stays so:
     * each merger can be undone by itself, and only that.
     *
     * @throws ApiProblem 409 when one of them is over, which a merged one is, or they are one
     */
    public PublishedEvent mergeInto(Referral survivor, Decision decision) {
        if (survivor.id().equals(id()) || survivor.status.isOver()) {
            throw new ApiProblem(ReferralProblem.REFERRAL_NOT_MERGEABLE, "Name another referral that goes on.");
        }
        end(ReferralStatus.DUPLICATE, decision);
        mergedInto = survivor.id();
        survivor.tookOverDutyToVisit |= mustVisit();
        survivor.note("TOOK_OVER " + reference, decision);
        return new ReferralMerged(id(), survivor.id(), detailUrl());
    }

    /** It was not about the same person after all, and goes on by itself. */
    public PublishedEvent unmerge(Decision decision) {
        if (status != ReferralStatus.DUPLICATE) {
            throw new ApiProblem(ReferralProblem.REFERRAL_NOT_MERGED, "It goes on by itself already.");
        }
        return beginAgain(decision);
    }

    /** @param others that stay merged into this one */
    public void gaveBack(Referral unmerged, List<Referral> others, Decision decision) {
        tookOverDutyToVisit = others.stream().anyMatch(Referral::mustVisit);
        note("GAVE_BACK " + unmerged.reference, decision);
    }

    /** Somebody looked, and it is about another person than the other one. */
    public void isDifferentFrom(Referral other, Decision decision) {
        note("DIFFERENT_PERSON_FROM " + other.reference, decision);
        other.note("DIFFERENT_PERSON_FROM " + reference, decision);
    }

    /** Something that leaves it where it is and still belongs to its history. */
    private void note(String what, Decision decision) {
        history.add(new StatusChange(this, status, status,
                new Decision(decision.by(), decision.at(), what + ": " + decision.why())));
    }

    /**
     * The person's legal status is another one now: whether they qualify is asked at once, and the same referral and case
     * go on. One that was signposted begins again, for the right may be there now.
     *
     * @return that it was amended, since deadlines follow from the section also where the answer stays the same; or that it
     *         began again
     * @throws ApiProblem 409 when it is over for another reason
     */
    public PublishedEvent legalStatusChanged(LegalStatus now, Decision decision) {
        PublishedEvent fact;
        if (status == ReferralStatus.SIGNPOSTED) {
            fact = beginAgain(decision);
        } else {
            statusForReferrer().requireOpen();
            askAtOnce(decision);
            fact = new ReferralAmended(id(), Telling.TOLD, detailUrl());
        }
        write(form.withLegalStatus(now));
        return fact;
    }

    /**
     * Somebody corrects or completes what was sent. Where that touches what decides about the person, eligibility is asked
     * about at once.
     *
     * @throws ApiProblem 409 when it is over
     */
    public PublishedEvent amend(ReferralForm amended, Telling telling, Decision decision) {
        status.requireOpen();
        if (!form.decidesLike(amended)) {
            askAtOnce(new Decision(decision.by(), decision.at(), "FACTS_AMENDED"));
        }
        write(amended);
        amendedAt = decision.at();
        return new ReferralAmended(id(), telling, detailUrl());
    }

    /** What was answered before counts no more, so that the next answer takes effect even if it is the same. */
    private PublishedEvent beginAgain(Decision decision) {
        move(ReferralStatus.SUBMITTED, decision);
        eligibility = null;
        contract = null;
        refusal = null;
        mergedInto = null;
        begunAgainAt = decision.at();
        nextQuestion = nextQuestion.now(decision.at());
        return new ReferralBegunAgain(id(), detailUrl());
    }

    private PublishedEvent end(ReferralStatus end, Decision decision) {
        PublishedEvent fact = move(end, decision);
        nextQuestion = nextQuestion.never();
        return fact;
    }

    /**
     * A manager names the rule set that decides, in force or not, and it is asked at once.
     *
     * @throws ApiProblem 409 when the referral is over
     */
    public void overrideRuleSet(String ruleSet, Decision decision) {
        statusForReferrer().requireOpen();
        ruleSetOverride = new RuleSetOverride(ruleSet, decision.why());
        askAtOnce(new Decision(decision.by(), decision.at(), "RULE_SET_OVERRIDE " + ruleSet + ": " + decision.why()));
    }

    /**
     * The law in force decides again, and is asked at once.
     *
     * @throws ApiProblem 409 when there is nothing to lift, or the referral is over
     */
    public void liftOverride(String by, Instant now) {
        statusForReferrer().requireOpen();
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

    /** Casework opened the case. A later acceptance on firmer ground, or an end that came first, finds it opened already. */
    public void caseOpened(UUID openedCaseId, Decision decision) {
        caseId = openedCaseId;
        if (status != ReferralStatus.CASE_CLOSED && status.canMoveTo(ReferralStatus.CASE_OPENED)) {
            move(ReferralStatus.CASE_OPENED, decision);
        }
    }

    /**
     * Casework took its case up again, because the referral began again and was accepted. News of casework may cross with
     * what happens here: whether the case is open is casework's to say, so this overrules an earlier closure.
     */
    public void caseReopened(Decision decision) {
        if (isOlderNews(decision)) {
            return;
        }
        allocated = false;
        advocate = null;
        if (status == ReferralStatus.CASE_OPENED) {
            history.add(new StatusChange(this, status, status, decision));
        } else if (status.canMoveTo(ReferralStatus.CASE_OPENED)) {
            boolean nothingIsAsked = status.isOver();
            move(ReferralStatus.CASE_OPENED, decision);
            nextQuestion = nothingIsAsked ? nextQuestion.now(decision.at()) : nextQuestion;
        }
    }

    /**
     * The person has an advocate now, or another one.
     *
     * @param named who it is; empty where casework says that nobody has the case any more, which it will announce
     */
    public void caseAllocated(Optional<NamedAdvocate> named) {
        allocated = true;
        // Nobody is to be told who it was when all is over, so it is not kept.
        advocate = status.isOver() ? null : named.orElse(null);
    }

    /**
     * Casework closed the case: nothing more is asked. Where it did so because the referral had ended, the referral is over
     * already or has begun again meanwhile, and then the case follows.
     */
    public void caseClosed(Decision decision) {
        if (status.canMoveTo(ReferralStatus.CASE_CLOSED) && !isOlderNews(decision)) {
            end(ReferralStatus.CASE_CLOSED, decision);
        }
        overSince = decision.at();
    }

    /** The same service told something later already: this was kept back and replayed. */
    private boolean isOlderNews(Decision decision) {
        return history.stream().anyMatch(line -> line.by().equals(decision.by()) && line.at().isAfter(decision.at()));
    }

    private ReferralStatus statusFor(Determination answer) {
        return switch (answer.standing()) {
            case QUALIFIES -> ReferralStatus.ACCEPTED_STATUTORY;
            case UNDETERMINED -> ReferralStatus.ACCEPTED_PENDING_EVIDENCE;
            case NOT_QUALIFYING -> {
                if (contract != null) {
                    yield ReferralStatus.ACCEPTED_CONTRACTUAL;
                }
                yield answer.reevaluateAt() == null ? ReferralStatus.TRIAGE : ReferralStatus.PENDING_STATUS_CHANGE;
            }
        };
    }

    /** Null for the moves that casework announces, or whoever makes them. */
    private PublishedEvent factOfReaching(ReferralStatus reached) {
        return switch (reached) {
            case ACCEPTED_STATUTORY -> new ReferralAccepted(id(), AcceptanceBasis.STATUTORY, detailUrl());
            case ACCEPTED_CONTRACTUAL -> new ReferralAccepted(id(), AcceptanceBasis.CONTRACTUAL, detailUrl());
            case ACCEPTED_PENDING_EVIDENCE -> new ReferralAccepted(id(), AcceptanceBasis.PENDING_EVIDENCE, detailUrl());
            case PENDING_STATUS_CHANGE -> new ReferralAwaitsStatusChange(id(), detailUrl());
            case TRIAGE -> new ReferralNeedsTriage(id(), detailUrl());
            case INFO_REQUESTED -> new ReferralInfoRequested(id(), detailUrl());
            case SIGNPOSTED -> new ReferralSignposted(id(), detailUrl());
            case WITHDRAWN_BY_REFERRER -> new ReferralWithdrawn(id(), detailUrl());
            case DECLINED_BY_PATIENT -> new ReferralDeclined(id(), detailUrl());
            case SUBMITTED, DUPLICATE, CASE_OPENED, CASE_CLOSED -> null;
        };
    }

    private PublishedEvent move(ReferralStatus next, Decision decision) {
        // A refusal names the status, and referrers ask for moves, too. An end that reads like another allows no less: a
        // status that may be shown differs only where the move is refused anyway.
        ReferralStatus reached = status.canMoveTo(next) ? next : statusForReferrer().moveTo(next);
        history.add(new StatusChange(this, status, reached, decision));
        status = next;
        overSince = next.isOver() ? decision.at() : null;
        answeredAt = answeredAt == null && next.isAnswer() ? decision.at() : answeredAt;
        advocate = next.isOver() ? null : advocate;
        informationRequested = null;
        return factOfReaching(next);
    }

    /** When it last changed in a way that a reader could see. */
    public Instant changedAt() {
        return changedAt;
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

    /** By what it is found again when somebody refers the same person. */
    public MatchKeys matchKeys() {
        return MatchKeys.of(form.person());
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

    /** Whether anybody ever worked with the person. */
    public boolean hadAdvocate() {
        return allocated;
    }

    /** When the referral, and its case if it had one, came to its end; empty while it is open. */
    public Optional<Instant> overSince() {
        return Optional.ofNullable(overSince);
    }

    /** Empty unless it must be kept. */
    public Optional<LegalHold> legalHold() {
        return Optional.ofNullable(legalHold);
    }

    /** Empty unless the person does not qualify and is helped under a contract. */
    public Optional<Extension> contract() {
        return Optional.ofNullable(contract);
    }

    /** What a coordinator asked the referrer; empty when nothing is waited for. */
    public Optional<String> informationRequested() {
        return Optional.ofNullable(informationRequested);
    }

    /** Empty unless the person declined. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The referral that goes on for this one, too. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    /** When a coordinator first asked the referrer something or named other help; empty where nobody had to, or has not yet. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /**
     * The status as the referrer may see it. That the person declined is theirs to tell: where they did not agree that the
     * referrer hears of it, it reads like any other end. So does a merger, since that somebody else referred the person,
     * perhaps the person, is nothing that one referrer may learn of another. {@link Referrals.Filter} lists by the same.
     */
    public ReferralStatus statusForReferrer() {
        boolean untold = refusal().filter(how -> !how.mayTellReferrer()).isPresent();
        return untold || status == ReferralStatus.DUPLICATE ? ReferralStatus.CASE_CLOSED : status;
    }

    /**
     * The words that the referrer may read, and no others (domain rule: received, more information needed, accepted, not
     * statutory, declined, allocated, closed). Beside "Allocated" they may read who {@link #advocate} is.
     */
    public String progress() {
        return hasAdvocate() ? "Allocated" : statusForReferrer().progress();
    }

    /** Since when an advocate is wanted; empty when one is there, or when it is over. */
    public Optional<Instant> waitingSince() {
        return status.isOver() || hasAdvocate() ? Optional.empty()
                : Optional.of(begunAgainAt == null ? createdAt() : begunAgainAt);
    }

    /** Somebody is at work for the person. */
    public boolean hasAdvocate() {
        return status == ReferralStatus.CASE_OPENED && allocated;
    }

    /** Who that is; empty also where casework gave the case away before it told this service whom to. */
    public Optional<NamedAdvocate> advocate() {
        return Optional.ofNullable(advocate).filter(named -> hasAdvocate());
    }

    /** Whoever refers: the organisation that a client is bound to, or the one stated. */
    public Optional<String> organisation() {
        return Optional.ofNullable(referringOrganisation)
                .or(() -> Optional.ofNullable(form.referrer().organisation()).map(Organisation::odsCode));
    }

    public boolean isOf(String organisation) {
        return organisation.equals(referringOrganisation);
    }

    /** Eligibility is to be asked about. */
    public boolean isDueAt(Instant now) {
        return nextQuestion.at() != null && !nextQuestion.at().isAfter(now);
    }

    /**
     * In Wales more may ask than in England (s.130H(3), (4)), which only the determination knows. The duty stays when the
     * referral that asked for the visit is merged into this one.
     */
    public boolean mustVisit() {
        return tookOverDutyToVisit || form.referrer().kind().mustBeVisitedFor()
                || eligibility().filter(Determination::demandsVisit).isPresent();
    }
}
