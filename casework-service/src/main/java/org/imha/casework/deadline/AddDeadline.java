package org.imha.casework.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** Writes down a day that no rule and no referral told. */
@ApplicationScoped
class AddDeadline {

    private final CaseAccess access;
    private final KeepDeadlines keep;
    private final AccessLog accessLog;
    private final Clock clock;

    AddDeadline(CaseAccess access, KeepDeadlines keep, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.keep = keep;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    ShownDeadline add(UUID id, UUID caseId, AddDeadlineRequest told, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.KEEP_DEADLINES.demand(file, caller);
        Act act = new Act(caller.id(), clock.instant());
        LocalDate today = LondonTime.dayOf(act.at());
        if (told.lastSafeDay().isBefore(today)) {
            throw ApiProblem.invalid("#/lastSafeDay", "IN_THE_PAST", "A day that is over is no deadline.");
        }
        CaseDeadline deadline = CaseDeadline.of(id, caseId, Origin.ofStaff(told),
                Window.until(told.lastSafeDay(), today), act);
        keep.add(file, deadline);
        accessLog.permitted(caller, Access.of(Action.CREATE, CaseDeadline.RESOURCE, id, caseId));
        return new ShownDeadline(deadline, DeadlineView.of(deadline, file, caller));
    }
}
