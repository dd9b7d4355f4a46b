package org.imha.casework.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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

/** Where a case stands and how it came there. Every move goes through {@link #move}, so the table and the history hold. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Embedded
    @EmbeddedColumnNaming("hold_%s")
    private Hold hold;
    @Embedded
    @EmbeddedColumnNaming("grace_%s")
    private Grace grace;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "status_change", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<StatusChange> history = new ArrayList<>();

    protected Course() {
    }

    static Course begin(Act act) {
        Course begun = new Course();
        begun.status = CaseStatus.WAITING;
        begun.history.add(new StatusChange(null, CaseStatus.WAITING, act.by(), act.at(), null));
        return begun;
    }

    void move(CaseStatus next, Act act, String reason) {
        history.add(new StatusChange(status, status.moveTo(next), act.by(), act.at(), reason));
        status = next;
    }

    /** The case stays where it is, and its history tells what was learnt. */
    void note(String reason, Act act) {
        history.add(new StatusChange(status, status, act.by(), act.at(), reason));
    }

    /** A case that rests or finishes stays so, but goes on from further along. */
    void reached(Reached how, Act act) {
        if (status == CaseStatus.ON_HOLD) {
            hold = hold.resumingTo(hold.resumesTo().after(how));
        } else if (status == CaseStatus.CLOSING && grace.resumesTo() == CaseStatus.ON_HOLD) {
            hold = hold.resumingTo(hold.resumesTo().after(how));
        } else if (status == CaseStatus.CLOSING) {
            grace = grace.resumingTo(grace.resumesTo().after(how));
        } else if (status.after(how) != status) {
            move(status.after(how), act, null);
        }
    }

    /** Who stopped qualifying while they waited has an advocate now to finish with. */
    void allocate(Act act) {
        move(CaseStatus.ALLOCATED, act, null);
        if (grace != null) {
            grace = grace.resumingTo(CaseStatus.ALLOCATED);
            move(CaseStatus.CLOSING, act, EligibilityStanding.NOT_QUALIFYING.name());
        }
    }

    void rest(Hold asked, Act act) {
        CaseStatus from = status;
        move(CaseStatus.ON_HOLD, act, asked.reason().name());
        hold = asked.beginning(act.at(), from);
    }

    /** Ends a rest, or a time of grace that somebody cuts short because help goes on, under a contract for example. */
    void resume(String why, Act act) {
        if (status == CaseStatus.CLOSING) {
            move(grace.resumesTo(), act, why);
            grace = null;
        } else {
            move(hold == null ? CaseStatus.ACTIVE : hold.resumesTo(), act, why);
            hold = null;
        }
    }

    /** What was learnt of the person's standing: a move where it is one, a line of the history in any case. */
    void learn(EligibilityStanding news, LocalDate graceEndsOn, Act act) {
        if (news == EligibilityStanding.NOT_QUALIFYING && grace == null) {
            beginGrace(graceEndsOn, act);
        } else if (news == EligibilityStanding.QUALIFIES && grace != null) {
            endGrace(act);
        } else {
            note(news.name(), act);
        }
    }

    /** A case that nobody has yet has nothing to finish: it stays where it is, and keeps the day. */
    private void beginGrace(LocalDate endsOn, Act act) {
        grace = new Grace(endsOn, status);
        if (status.moves().contains(CaseStatus.CLOSING)) {
            move(CaseStatus.CLOSING, act, EligibilityStanding.NOT_QUALIFYING.name());
        } else {
            note(EligibilityStanding.NOT_QUALIFYING.name(), act);
        }
    }

    private void endGrace(Act act) {
        if (status == CaseStatus.CLOSING) {
            move(grace.resumesTo(), act, EligibilityStanding.QUALIFIES.name());
        } else {
            note(EligibilityStanding.QUALIFIES.name(), act);
        }
        grace = null;
    }

    void end(String reason, Act act) {
        move(CaseStatus.CLOSED, act, reason);
        hold = null;
        grace = null;
    }

    CaseStatus status() {
        return status;
    }

    Optional<Hold> hold() {
        return Optional.ofNullable(hold);
    }

    Optional<Grace> grace() {
        return Optional.ofNullable(grace);
    }

    List<StatusChange> history() {
        return List.copyOf(history);
    }
}
