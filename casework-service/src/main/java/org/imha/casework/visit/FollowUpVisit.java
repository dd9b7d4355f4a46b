package org.imha.casework.visit;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** What is done about a refusal of access or a meeting that was not private, by whoever may see the case. */
@ApplicationScoped
class FollowUpVisit {

    private final CaseAccess access;
    private final VisitAttempts visits;
    private final AccessLog accessLog;
    private final Clock clock;

    FollowUpVisit(CaseAccess access, VisitAttempts visits, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** In one transaction: theirs to see, as they last saw it, changed and on record. */
    @Transactional
    VisitAttempt followUp(UUID caseId, UUID visitId, String ifMatch, Caller caller, BiConsumer<VisitAttempt, Act> change) {
        access.holdStill(caseId, caller, Action.CHANGE);
        VisitAttempt visit = visits.ofCase(caseId, visitId).orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(ifMatch, visit);
        change.accept(visit, new Act(caller.id(), clock.instant()));
        accessLog.permitted(caller, Access.of(Action.CHANGE, RecordVisit.RESOURCE, visitId, caseId));
        visits.flush();
        return visit;
    }
}
