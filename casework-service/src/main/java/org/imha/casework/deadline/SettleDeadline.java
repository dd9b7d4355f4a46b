package org.imha.casework.deadline;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** Says what became of a deadline, also of one that was missed. */
@ApplicationScoped
class SettleDeadline {

    private final CaseAccess access;
    private final CaseDeadlines deadlines;
    private final KeepDeadlines keep;
    private final AccessLog accessLog;
    private final Clock clock;

    SettleDeadline(CaseAccess access, CaseDeadlines deadlines, KeepDeadlines keep, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.keep = keep;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    ShownDeadline settle(UUID caseId, UUID id, SettleDeadlineRequest told, String ifMatch, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseDeadline deadline = deadlines.ofCase(caseId, id).orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(ifMatch, deadline);
        DeadlineActions.settling(deadline).demand(file, caller);
        deadline.settle(new Settlement(told.outcome(), told.note(), told.restriction(), caller.id(), clock.instant()));
        keep.changed(file);
        accessLog.permitted(caller, Access.of(Action.CHANGE, CaseDeadline.RESOURCE, id, caseId));
        return new ShownDeadline(deadline, DeadlineView.of(deadline, file, caller));
    }
}
