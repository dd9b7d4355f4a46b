package org.imha.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.imha.casework.model.known.Background;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseAllocationNeedsReview;
import org.imha.kernel.event.casework.CaseAmended;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseErased;
import org.imha.kernel.event.casework.CaseOnHold;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseResumed;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.event.casework.FirstContactMade;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.problem.ApiProblem;

/**
 * The work for one person after one referral ("case" is a word of Java's own).
 * <p>
 * A case is opened when a referral is accepted, whether the person qualifies for certain or evidence is still chased,
 * and waits. A coordinator gives it to an advocate; another advocate may take over later. With the first answer of the
 * person the case is active. It may rest for a reason. Whether the person qualifies may change meanwhile: the powers of
 * s.130B(3) are suspended at once and come back with the standing. Somebody who no longer qualifies is not dropped: there is
 * a time of grace to finish in. In the end it closes, with a reason; a case whose visit was duly asked for does not close for
 * want of an answer before somebody tried. It closes by itself when its referral ends: merged into another, withdrawn or
 * declined. Should that referral begin again and be accepted, or somebody reopen it, the same case waits once more.
 */
@Entity
public class CaseFile extends VersionedEntity {

    /** The name of cases in the access log. */
    public static final String RESOURCE = "case";

    private UUID referralId;
    @Embedded
    private Course course;
    @Embedded
    private KnownStanding standing;
    private String advocateId;
    private int visitAttempts;
    @Embedded
    private ContactClock clock;
    @Embedded
    private Introduction introduction;
    @Embedded
    private Background background;
    private LocalDate nextDeadlineOn;
    private LocalDate modeReviewOn;
    @Embedded
    @EmbeddedColumnNaming("closure_%s")
    private Closure closure;
    @Embedded
    @EmbeddedColumnNaming("allocation_review_%s")
    private AllocationReview allocationReview;
    private Instant referralEndedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "allocation", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Allocation> allocations = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "mode_switch", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<ModeSwitch> modeSwitches = new ArrayList<>();

    protected CaseFile() {
    }

    private CaseFile(UUID referralId, Introduction introduction, Background background, KnownStanding standing, Act act) {
        super(newId(), act.at());
        this.referralId = referralId;
        this.introduction = introduction;
        this.background = background;
        this.standing = standing;
        this.clock = ContactClock.NOT_STARTED;
        this.course = Course.begin(act);
    }

    public static CaseFile open(UUID referralId, Introduction introduction, Background background, KnownStanding standing,
            Act act) {
        return new CaseFile(referralId, introduction, background, standing, act);
    }

    /** The fact that its opening is. */
    public CaseOpened opened() {
        return new CaseOpened(id(), referralId, standing.value(), detailUrl());
    }

    /**
     * The powers are suspended or come back at once. Who no longer qualifies has a time of grace; who qualifies again goes on
     * where they were. A closed case only remembers it, for the day it is reopened.
     *
     * @return the fact, unless nothing changed, newer news came before or the powers ended with the case
     */
    public Optional<CaseStandingChanged> learn(KnownStanding news, LocalDate graceEndsOn, Act act) {
        if (news.isOlderThan(standing)) {
            return Optional.empty();
        }
        boolean changes = news.value() != standing.value();
        standing = standing.followedBy(news);
        if (!changes || isClosed()) {
            return Optional.empty();
        }
        course.learn(news.value(), graceEndsOn, act);
        return Optional.of(new CaseStandingChanged(id(), referralId, news.value(), detailUrl()));
    }

    /**
     * The referral says something else now. A closed case stays as it was.
     *
     * @return the fact for the advocate; empty while nobody has the case, for then nobody has to hear of it
     */
    public Optional<CaseAmended> introduceAnew(Introduction amended, Background known, Telling telling) {
        if (isClosed()) {
            return Optional.empty();
        }
        introduction = amended;
        background = known;
        return advocateId().map(advocate -> new CaseAmended(id(), referralId, advocate, telling, detailUrl()));
    }

    public CaseAllocated allocateTo(String newAdvocateId, String reason, Act act) {
        return allocateTo(Allocation.of(newAdvocateId, reason, Restriction.NONE, act), act);
    }

    public CaseAllocated allocateTo(Allocation given, Act act) {
        refuseWhenClosed();
        String newAdvocateId = given.advocateId();
        if (newAdvocateId.equals(advocateId)) {
            throw new ApiProblem(CaseworkProblem.ADVOCATE_HAS_THE_CASE, "Choose another advocate, or leave it as it is.");
        }
        if (status() == CaseStatus.WAITING) {
            course.allocate(act);
        }
        advocateId = newAdvocateId;
        allocationReview = null;
        allocations.add(given);
        return new CaseAllocated(id(), referralId, newAdvocateId, detailUrl());
    }

    /**
     * What stands against the advocate's having the case may change: a patient comes of age, a certificate is due again, a
     * conflict is declared. The case stays with them until somebody decides.
     *
     * @param rules codes of what stands against it now
     * @return the fact, when there is something that did not stand against it before
     */
    public Optional<CaseAllocationNeedsReview> reviewAllocation(List<String> rules, Act act) {
        List<String> known = allocationReview().map(AllocationReview::rules).orElse(List.of());
        boolean nothing = rules.isEmpty() || isClosed() || advocateId == null;
        if (nothing || !rules.equals(known)) {
            allocationReview = nothing ? null : new AllocationReview(act.at(), List.copyOf(rules));
        }
        return nothing || known.containsAll(rules) ? Optional.empty()
                : Optional.of(new CaseAllocationNeedsReview(id(), referralId, advocateId, detailUrl()));
    }

    /** Every attempt to visit counts, for the duty to visit (s.130B(5)) too. */
    public Optional<FirstContactMade> visited(boolean met, Instant arrivedAt, Act act) {
        Optional<FirstContactMade> first = contacted(met ? Reached.FACE_TO_FACE : Reached.NOT_REACHED, arrivedAt, act);
        visitAttempts++;
        return first;
    }

    /**
     * Somebody tried to reach the person, by whatever means.
     *
     * @param at when they tried, which may be long before it is written down
     * @return the fact, when it is the first time that the person answered
     */
    public Optional<FirstContactMade> contacted(Reached how, Instant at, Act act) {
        refuseWhenClosed();
        boolean first = how != Reached.NOT_REACHED && clock().firstContactAt() == null;
        clock = clock().with(how, at);
        course.reached(how, act);
        return first ? Optional.of(new FirstContactMade(id(), referralId, detailUrl())) : Optional.empty();
    }

    public CaseOnHold putOnHold(Hold asked, Act act) {
        course.rest(asked, act);
        return new CaseOnHold(id(), referralId, detailUrl());
    }

    public CaseResumed resume(String why, Act act) {
        course.resume(why, act);
        return new CaseResumed(id(), referralId, detailUrl());
    }

    /** @throws ApiProblem when the switch is dated before the one that it follows */
    public void switchMode(ModeSwitch next) {
        if (!modeSwitches.isEmpty() && next.since().isBefore(modeSwitches.getLast().since())) {
            throw ApiProblem.invalid("#/since", "BEFORE_LAST_SWITCH", "There is a later switch.");
        }
        modeSwitches.add(next);
        modeReviewOn = next.reviewOn();
    }

    public CaseClosed close(Closure how, Act act) {
        refuseWhenClosed();
        // A requested visit is a duty (s.130B(5)): "could not be reached" is for those who tried.
        if (introduction.mustVisit() && how.reason().meansNotReached() && visitAttempts == 0) {
            throw new ApiProblem(CaseworkProblem.VISIT_NOT_ATTEMPTED,
                    "This visit was duly asked for: record an attempt first.");
        }
        course.end(how.reason().name(), act);
        closure = how;
        allocationReview = null;
        return new CaseClosed(id(), referralId, detailUrl());
    }

    /**
     * The referral is over, and the case with it. A case that somebody closed before only remembers it.
     *
     * @param at when that was announced; news that an acceptance has overtaken changes nothing
     * @return the fact, when it closes the case
     */
    public Optional<CaseClosed> referralEnded(ClosureReason how, Instant at, Act act) {
        if (at.isBefore(standing.asOf())) {
            return Optional.empty();
        }
        referralEndedAt = at;
        return isClosed() ? Optional.empty() : Optional.of(close(Closure.of(how), act));
    }

    /**
     * Whether this acceptance is of a referral that began again since it ended. What only firms up an earlier acceptance,
     * or is delivered late, opens no case that is closed.
     */
    public boolean mayReopen(KnownStanding accepted) {
        return isClosed() && referralEndedAt != null && accepted.asOf().isAfter(referralEndedAt);
    }

    /** The referral began again: the same case once more, as the person can be met now. */
    public CaseReopened reopen(Introduction anew, Background known, KnownStanding accepted, Act act) {
        introduction = anew;
        background = known;
        standing = accepted;
        referralEndedAt = null;
        return waitAgain("REFERRAL_BEGAN_AGAIN", act);
    }

    /**
     * The person needs help again, in the same matter. What was learnt of their standing meanwhile counts.
     *
     * @throws ApiProblem while the referral is over: it has to begin again first
     */
    public CaseReopened reopen(Introduction anew, Background known, Act act) {
        if (referralEndedAt != null) {
            throw new ApiProblem(CaseworkProblem.REFERRAL_IS_OVER, "Let the referral begin again, or take a new one.");
        }
        introduction = anew;
        background = known;
        return waitAgain("REOPENED", act);
    }

    /** The advocate of before no longer has it. */
    private CaseReopened waitAgain(String reason, Act act) {
        course.move(CaseStatus.WAITING, act, reason);
        advocateId = null;
        closure = null;
        return new CaseReopened(id(), referralId, standing.value(), detailUrl());
    }

    /** Another referral of the person was merged into this case's, and its request for a visit is one that must be met. */
    public void takeOverDutyToVisit(Act act) {
        introduction = introduction.withDutyToVisit();
        course.note("MUST_VISIT", act);
    }

    /** The nearest day that something has to be done by; null when there is none. Worklists are ordered by it. */
    public void nextDeadlineIs(LocalDate day) {
        nextDeadlineOn = day;
    }

    /** The fact that its erasure is. */
    public CaseErased erased() {
        return new CaseErased(id(), referralId, detailUrl());
    }

    private void refuseWhenClosed() {
        if (isClosed()) {
            throw new ApiProblem(CaseworkProblem.CASE_CLOSED, "Nothing is added to a closed case.");
        }
    }

    public boolean isClosed() {
        return status() == CaseStatus.CLOSED;
    }

    public boolean isWith(String userName) {
        return userName.equals(advocateId);
    }

    public UUID referralId() {
        return referralId;
    }

    public CaseStatus status() {
        return course.status();
    }

    public Optional<Hold> hold() {
        return course.hold();
    }

    public Optional<Grace> grace() {
        return course.grace();
    }

    /** Empty until somebody has looked at whether the person can instruct an advocate. */
    public Optional<ModeSwitch> mode() {
        return modeSwitches.isEmpty() ? Optional.empty() : Optional.of(modeSwitches.getLast());
    }

    public List<ModeSwitch> modeSwitches() {
        return List.copyOf(modeSwitches);
    }

    /** Only then may an advocate act where the person did not ask. */
    public boolean isNonInstructed() {
        return mode().filter(latest -> latest.mode() == ModeSwitch.Mode.NON_INSTRUCTED).isPresent();
    }

    /** All of it is unknown at first: an embedded value without any members is read back as none. */
    public ContactClock clock() {
        return clock == null ? ContactClock.NOT_STARTED : clock;
    }

    public EligibilityStanding standing() {
        return standing.value();
    }

    public Powers powers() {
        if (isClosed()) {
            return Powers.ENDED;
        }
        return standing.value() == EligibilityStanding.QUALIFIES ? Powers.IN_FORCE : Powers.SUSPENDED;
    }

    /** Empty unless the powers are suspended. */
    public Optional<Instant> suspendedSince() {
        return Optional.ofNullable(standing.suspendedSince()).filter(since -> powers() == Powers.SUSPENDED);
    }

    public Optional<String> advocateId() {
        return Optional.ofNullable(advocateId);
    }

    /** Empty unless something stands against the advocate's having the case. */
    public Optional<AllocationReview> allocationReview() {
        return Optional.ofNullable(allocationReview);
    }

    public int visitAttempts() {
        return visitAttempts;
    }

    public Introduction introduction() {
        return introduction;
    }

    public Background background() {
        return background;
    }

    public Optional<LocalDate> nextDeadlineOn() {
        return Optional.ofNullable(nextDeadlineOn);
    }

    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    public List<StatusChange> history() {
        return course.history();
    }

    public List<Allocation> allocations() {
        return List.copyOf(allocations);
    }

    private String detailUrl() {
        return "/v1/cases/" + id();
    }
}
