package org.imha.casework.visit;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;

/** Records an attempt to visit, by the advocate who made it. */
@ApplicationScoped
class RecordVisit {

    static final String RESOURCE = "visit";

    private final CaseAccess access;
    private final VisitAttempts visits;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordVisit(CaseAccess access, VisitAttempts visits, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    VisitAttempt record(UUID visitId, UUID caseId, RecordVisitRequest told, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_VISIT.demand(file, caller);
        Act act = new Act(caller.id(), clock.instant());
        VisitAttempt visit = VisitAttempt.record(visitId, file, told, act);
        file.visited(told.outcome() == VisitOutcome.MET, told.arrivedAt(), act).ifPresent(outbox::announce);
        visits.persistAndFlush(visit);
        visit.facts().forEach(outbox::announce);
        accessLog.permitted(caller, Access.of(Action.CREATE, RESOURCE, visitId, caseId));
        return visit;
    }
}
