package org.imha.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseAmended;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseErased;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;

/**
 * The work for one person after one referral ("case" is a word of Java's own).
 * <p>
 * A case is opened when a referral is accepted, whether the person qualifies for certain or evidence is still chased,
 * and waits. A coordinator gives it to an advocate; another advocate may take over later. With the first meeting the
 * case is active. Whether the person qualifies may change meanwhile: the case goes on, only the powers of s.130B(3) are
 * suspended, and come back with the standing. In the end it closes, with a reason; a case whose visit was duly asked for
 * does not close for want of an answer before somebody tried. It closes by itself when its referral ends: merged into
 * another, withdrawn or declined. Should that referral begin again and be accepted, the same case waits once more.
 */
@Entity
public class CaseFile extends VersionedEntity {

    /** The name of cases in the access log. */
    public static final String RESOURCE = "case";

    private UUID referralId;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Embedded
    private KnownStanding standing;
    private String advocateId;
    private int visitAttempts;
    @Embedded
    private Introduction introduction;
    @Embedded
    @EmbeddedColumnNaming("closure_%s")
    private Closure closure;
    private Instant referralEndedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "status_change", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<StatusChange> history = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "allocation", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Allocation> allocations = new ArrayList<>();

    protected CaseFile() {
    }

    private CaseFile(UUID referralId, Introduction introduction, KnownStanding standing, Instant now) {
        super(newId(), now);
        this.referralId = referralId;
        this.introduction = introduction;
        this.standing = standing;
        this.status = CaseStatus.WAITING;
    }

    public static CaseFile open(UUID referralId, Introduction introduction, KnownStanding standing, Act act) {
        CaseFile opened = new CaseFile(referralId, introduction, standing, act.at());
        opened.history.add(new StatusChange(null, CaseStatus.WAITING, act.by(), act.at(), null));
        return opened;
    }

    /** The fact that its opening is. */
    public CaseOpened opened() {
        return new CaseOpened(id(), referralId, standing.value(), detailUrl());
    }

    /**
     * The case stays where it is; its powers are suspended or come back at once, and its history says so.
     *
     * @return the fact, unless nothing changed, newer news came before or the powers ended with the case
     */
    public Optional<CaseStandingChanged> learn(KnownStanding news, Act act) {
        if (isClosed() || news.isOlderThan(standing)) {
            return Optional.empty();
        }
        boolean changes = news.value() != standing.value();
        standing = standing.followedBy(news);
        if (!changes) {
            return Optional.empty();
        }
        history.add(new StatusChange(status, status, act.by(), act.at(), news.value().name()));
        return Optional.of(new CaseStandingChanged(id(), referralId, news.value(), detailUrl()));
    }

    /**
     * The referral says something else now. A closed case stays as it was.
     *
     * @return the fact for the advocate; empty while nobody has the case, for then nobody has to hear of it
     */
    public Optional<CaseAmended> introduceAnew(Introduction amended, Telling telling) {
        if (isClosed()) {
            return Optional.empty();
        }
        introduction = amended;
        return advocateId().map(advocate -> new CaseAmended(id(), referralId, advocate, telling, detailUrl()));
    }

    public CaseAllocated allocateTo(String newAdvocateId, String reason, Act act) {
        refuseWhenClosed();
        if (newAdvocateId.equals(advocateId)) {
            throw new ApiProblem(CaseworkProblem.ADVOCATE_HAS_THE_CASE, "Choose another advocate, or leave it as it is.");
        }
        if (status == CaseStatus.WAITING) {
            move(CaseStatus.ALLOCATED, act, null);
        }
        advocateId = newAdvocateId;
        allocations.add(new Allocation(newAdvocateId, act.by(), act.at(), reason));
        return new CaseAllocated(id(), referralId, newAdvocateId, detailUrl());
    }

    /** Every attempt counts; the first meeting makes the case active. */
    public void visited(boolean met, Act act) {
        refuseWhenClosed();
        visitAttempts++;
        if (met && status == CaseStatus.ALLOCATED) {
            move(CaseStatus.ACTIVE, act, null);
        }
    }

    public CaseClosed close(Closure how, Act act) {
        refuseWhenClosed();
        // A requested visit is a duty (s.130B(5)): "could not be reached" is for those who tried.
        if (introduction.mustVisit() && how.reason().meansNotReached() && visitAttempts == 0) {
            throw new ApiProblem(CaseworkProblem.VISIT_NOT_ATTEMPTED,
                    "This visit was duly asked for: record an attempt first.");
        }
        move(CaseStatus.CLOSED, act, how.reason().name());
        closure = how;
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
        return isClosed() ? Optional.empty() : Optional.of(close(new Closure(how, null), act));
    }

    /**
     * Whether this acceptance is of a referral that began again since it ended. What only firms up an earlier acceptance,
     * or is delivered late, opens no case that is closed.
     */
    public boolean mayReopen(KnownStanding accepted) {
        return isClosed() && referralEndedAt != null && accepted.asOf().isAfter(referralEndedAt);
    }

    /** The same case once more, as the person can be met now. It waits: the advocate of before no longer has it. */
    public CaseReopened reopen(Introduction anew, KnownStanding accepted, Act act) {
        move(CaseStatus.WAITING, act, "REFERRAL_BEGAN_AGAIN");
        introduction = anew;
        standing = accepted;
        advocateId = null;
        closure = null;
        referralEndedAt = null;
        return new CaseReopened(id(), referralId, standing.value(), detailUrl());
    }

    /** Another referral of the person was merged into this case's, and its request for a visit is one that must be met. */
    public void takeOverDutyToVisit(Act act) {
        introduction = introduction.withDutyToVisit();
        history.add(new StatusChange(status, status, act.by(), act.at(), "MUST_VISIT"));
    }

    /** The fact that its erasure is. */
    public CaseErased erased() {
        return new CaseErased(id(), referralId, detailUrl());
    }

    private void move(CaseStatus next, Act act, String reason) {
        history.add(new StatusChange(status, status.moveTo(next), act.by(), act.at(), reason));
        status = next;
    }

    private void refuseWhenClosed() {
        if (isClosed()) {
            throw new ApiProblem(CaseworkProblem.CASE_CLOSED, "Nothing is added to a closed case.");
        }
    }

    public boolean isClosed() {
        return status == CaseStatus.CLOSED;
    }

    public boolean isWith(String userName) {
        return userName.equals(advocateId);
    }

    public UUID referralId() {
        return referralId;
    }

    public CaseStatus status() {
        return status;
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

    public int visitAttempts() {
        return visitAttempts;
    }

    public Introduction introduction() {
        return introduction;
    }

    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    public List<Allocation> allocations() {
        return List.copyOf(allocations);
    }

    private String detailUrl() {
        return "/v1/cases/" + id();
    }
}
