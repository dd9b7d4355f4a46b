package org.imha.casework.closing.outcome;

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

/** Shows the outcomes of a case to those who may see the case. */
@ApplicationScoped
class ReadOutcomes {

    private final CaseAccess access;
    private final CaseOutcomes all;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadOutcomes(CaseAccess access, CaseOutcomes all, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.all = all;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    CaseOutcome one(UUID caseId, UUID id, Caller caller) {
        access.find(caseId, caller, Action.READ);
        CaseOutcome found = all.ofCase(caseId, id).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, KeepOutcomes.RESOURCE, id, caseId));
        return found;
    }

    @Transactional
    Page<CaseOutcome> list(UUID caseId, PageRequest request, Caller caller) {
        access.find(caseId, caller, Action.LIST);
        String list = "outcomes " + caseId;
        List<CaseOutcome> found = all.newest(caseId, request.after(cursors, list), request.limit() + 1);
        Page<CaseOutcome> page = request.page(found, CaseOutcome::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(KeepOutcomes.RESOURCE, page.items().stream().map(CaseOutcome::id).toList()));
        return page;
    }
}
