package org.imha.casework.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.OfCase;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the interviews of a case to those who may see the case. */
@ApplicationScoped
class ReadInterviews {

    private final CaseAccess access;
    private final ProfessionalInterviews interviews;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadInterviews(CaseAccess access, ProfessionalInterviews interviews, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.interviews = interviews;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    /** What is empty does not matter. */
    record Where(Optional<String> hospital, Optional<String> ward) {
    }

    @Transactional
    OfCase<ProfessionalInterview> one(UUID caseId, UUID interviewId, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        ProfessionalInterview interview = interviews.ofCase(caseId, interviewId).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, ProfessionalInterview.RESOURCE, interviewId, caseId));
        return new OfCase<>(interview, file);
    }

    @Transactional
    Page<OfCase<ProfessionalInterview>> list(UUID caseId, PageRequest request, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.LIST);
        String list = "professional-interviews " + caseId;
        List<ProfessionalInterview> found = interviews.newest(caseId, request.after(cursors, list), request.limit() + 1);
        Page<ProfessionalInterview> page = request.page(found, ProfessionalInterview::id, id -> cursors.after(id, list));
        record(page, caller);
        return page.map(interview -> new OfCase<>(interview, file));
    }

    /** Of any case. */
    @Transactional
    Page<ProfessionalInterview> refused(Where where, PageRequest request, Caller caller) {
        String list = "interview-refusals " + where;
        List<ProfessionalInterview> found = interviews.refused(where, request.after(cursors, list), request.limit() + 1);
        Page<ProfessionalInterview> page = request.page(found, ProfessionalInterview::id, id -> cursors.after(id, list));
        record(page, caller);
        return page;
    }

    private void record(Page<ProfessionalInterview> page, Caller caller) {
        accessLog.permitted(caller, Access.list(ProfessionalInterview.RESOURCE,
                page.items().stream().map(ProfessionalInterview::id).toList()));
    }
}
