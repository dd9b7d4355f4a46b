package org.imha.casework.visit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the visits of a case to those who may see the case. */
@ApplicationScoped
class ReadVisits {

    private final CaseAccess access;
    private final VisitAttempts visits;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadVisits(CaseAccess access, VisitAttempts visits, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.visits = visits;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    VisitAttempt one(UUID caseId, UUID visitId, Caller caller) {
        access.find(caseId, caller, Action.READ);
        VisitAttempt visit = visits.ofCase(caseId, visitId).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, RecordVisit.RESOURCE, visitId, caseId));
        return visit;
    }

    @Transactional
    Page<VisitAttempt> list(UUID caseId, PageRequest request, Caller caller) {
        access.find(caseId, caller, Action.LIST);
        String list = "visits " + caseId;
        List<VisitAttempt> found = visits.newest(caseId, request.after(cursors, list), request.limit() + 1);
        Page<VisitAttempt> page = request.page(found, VisitAttempt::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(RecordVisit.RESOURCE, page.items().stream().map(VisitAttempt::id).toList()));
        return page;
    }
}
