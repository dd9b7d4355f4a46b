package org.imha.casework.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.OfCase;
import org.imha.casework.model.ReadCaseRecords;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the interviews of a case to those who may see the case. */
@ApplicationScoped
class ReadInterviews {

    private final ReadCaseRecords records;
    private final ProfessionalInterviews interviews;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadInterviews(ReadCaseRecords records, ProfessionalInterviews interviews, AccessLog accessLog, Cursors cursors) {
        this.records = records;
        this.interviews = interviews;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    /** What is empty does not matter. */
    record Where(Optional<String> hospital, Optional<String> ward) {
    }

    OfCase<ProfessionalInterview> one(UUID caseId, UUID interviewId, Caller caller) {
        return records.one(ProfessionalInterview.RESOURCE, caseId, caller, () -> interviews.ofCase(caseId, interviewId));
    }

    Page<OfCase<ProfessionalInterview>> list(UUID caseId, PageRequest page, Caller caller) {
        return records.list(ProfessionalInterview.RESOURCE, caseId, page, caller, interviews::newest);
    }

    /** Of any case. */
    @Transactional
    Page<ProfessionalInterview> refused(Where where, PageRequest request, Caller caller) {
        String list = "interview-refusals " + where;
        List<ProfessionalInterview> found = interviews.refused(where, request.after(cursors, list), request.limit() + 1);
        Page<ProfessionalInterview> page = request.page(found, ProfessionalInterview::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(ProfessionalInterview.RESOURCE,
                page.items().stream().map(ProfessionalInterview::id).toList()));
        return page;
    }
}
