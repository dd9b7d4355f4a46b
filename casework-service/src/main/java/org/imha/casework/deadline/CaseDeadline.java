package org.imha.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.casework.model.Act;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.DeadlineApproaching;
import org.imha.kernel.event.casework.DeadlineCreated;
import org.imha.kernel.event.casework.DeadlineMissed;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;

/**
 * A day that something has to be done by, for the person of a case.
 * <p>
 * It is open until somebody says what became of it, it is over, or it turns out not to hold. While it is open it is warned of
 * 7, 3 and 1 days before its last safe day. What somebody here should have done by then and nobody settled is missed, and
 * stays so until somebody says what became of it: then it is settled, and that it was missed is still told. Nothing is
 * deleted: which deadlines were shown when is evidence.
 */
@Entity
public class CaseDeadline extends VersionedEntity {

    /** The name of deadlines in the access log. */
    static final String RESOURCE = "deadline";

    private static final int[] WARNINGS = { 1, 3, 7 };

    private UUID caseId;
    @Embedded
    private Origin origin;
    @Embedded
    private Window window;
    private Instant dueAt;
    private String createdBy;
    @Enumerated(EnumType.STRING)
    private DeadlineStatus status;
    private Integer warnedDays;
    private Instant nextStepAt;
    private Instant missedAt;
    @Embedded
    private Settlement settlement;
    private Instant supersededAt;
    @Enumerated(EnumType.STRING)
    private SupersededReason supersededReason;

    protected CaseDeadline() {
    }

    private CaseDeadline(UUID id, UUID caseId, Origin origin, Window window, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.origin = origin;
        this.window = window;
        this.dueAt = window.dueAt();
        this.createdBy = act.by();
        this.status = window.isOverAt(act.at()) ? DeadlineStatus.PASSED : DeadlineStatus.OPEN;
        this.nextStepAt = status == DeadlineStatus.OPEN ? nextStep() : null;
    }

    /**
     * One that was over before anybody here knew of it is passed: nobody here missed it. One whose last safe day is over and
     * whose last day is not may still be met, and so it is open, and the alarm is raised at once.
     */
    static CaseDeadline of(UUID id, UUID caseId, Origin origin, Window window, Act act) {
        return new CaseDeadline(id, caseId, origin, window, act);
    }

    DeadlineCreated created() {
        return new DeadlineCreated(caseId, id(), origin.kind(), window.lastSafeDay().toString(), path());
    }

    /** Whether it is this one that was worked out again. */
    boolean isSame(Origin other, Window counted) {
        return origin.source() == other.source() && origin.code().equals(other.code())
                && window.opensOn().equals(counted.opensOn()) && window.lastDay().equals(counted.lastDay())
                && dueAt.equals(counted.dueAt());
    }

    /** @return the warning or the alarm that is due, if any; whoever asks again gets none */
    Optional<PublishedEvent> moveOn(Instant now) {
        if (status != DeadlineStatus.OPEN) {
            return Optional.empty();
        }
        return now.isBefore(dueAt) ? warn(now) : end(now);
    }

    private Optional<PublishedEvent> warn(Instant now) {
        Optional<Integer> due = warningDue(now).filter(days -> warnedDays == null || days < warnedDays);
        due.ifPresent(days -> warnedDays = days);
        nextStepAt = nextStep();
        return due.map(days -> new DeadlineApproaching(caseId, id(), origin.kind(), window.lastSafeDay().toString(), days,
                path()));
    }

    private Optional<PublishedEvent> end(Instant now) {
        if (!origin.isForUsToDo()) {
            move(DeadlineStatus.PASSED);
            return Optional.empty();
        }
        move(DeadlineStatus.MISSED);
        missedAt = now;
        return Optional.of(new DeadlineMissed(caseId, id(), origin.kind(), window.lastSafeDay().toString(), path()));
    }

    void settle(Settlement how) {
        move(DeadlineStatus.SETTLED);
        settlement = how;
    }

    void supersede(SupersededReason reason, Instant at) {
        move(DeadlineStatus.SUPERSEDED);
        supersededReason = reason;
        supersededAt = at;
    }

    private void move(DeadlineStatus next) {
        status = status.moveTo(next);
        nextStepAt = null;
    }

    /** The nearest warning whose day has come. */
    private Optional<Integer> warningDue(Instant now) {
        for (int days : WARNINGS) {
            if (!now.isBefore(warningAt(days))) {
                return Optional.of(days);
            }
        }
        return Optional.empty();
    }

    /** Of the warnings that were not given, the first; then the end. */
    private Instant nextStep() {
        return Stream.of(7, 3, 1).filter(days -> warnedDays == null || days < warnedDays).map(this::warningAt).findFirst()
                .filter(at -> at.isBefore(dueAt)).orElse(dueAt);
    }

    private Instant warningAt(int days) {
        return LondonTime.startOf(window.lastSafeDay().minusDays(days));
    }

    boolean isOpen() {
        return status == DeadlineStatus.OPEN;
    }

    UUID caseId() {
        return caseId;
    }

    Origin origin() {
        return origin;
    }

    Window window() {
        return window;
    }

    Instant dueAt() {
        return dueAt;
    }

    String createdBy() {
        return createdBy;
    }

    DeadlineStatus status() {
        return status;
    }

    LocalDate lastSafeDay() {
        return window.lastSafeDay();
    }

    Optional<Instant> missedAt() {
        return Optional.ofNullable(missedAt);
    }

    Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    Optional<SupersededReason> supersededReason() {
        return Optional.ofNullable(supersededReason);
    }

    /** Of any part of it. */
    Restriction strictestRestriction() {
        return Restriction.strictest(origin.restriction(), settlement == null ? null : settlement.restriction());
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/deadlines/" + id();
    }
}
