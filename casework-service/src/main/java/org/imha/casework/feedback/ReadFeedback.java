package org.imha.casework.feedback;

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

/** Shows the office what was said in a case. */
@ApplicationScoped
class ReadFeedback {

    private final CaseAccess access;
    private final AllFeedback all;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadFeedback(CaseAccess access, AllFeedback all, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.all = all;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    Feedback one(UUID caseId, UUID id, Caller caller) {
        access.find(caseId, caller, Action.READ);
        Feedback found = all.ofCase(caseId, id).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, RecordFeedback.RESOURCE, id, caseId));
        return found;
    }

    @Transactional
    Page<Feedback> list(UUID caseId, PageRequest request, Caller caller) {
        access.find(caseId, caller, Action.LIST);
        String list = "feedback " + caseId;
        List<Feedback> found = all.newest(caseId, request.after(cursors, list), request.limit() + 1);
        Page<Feedback> page = request.page(found, Feedback::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(RecordFeedback.RESOURCE, page.items().stream().map(Feedback::id).toList()));
        return page;
    }
}
