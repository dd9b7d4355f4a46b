package org.imha.casework.register.absence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.advocate.AdvocateAbsence;
import org.imha.casework.model.advocate.AdvocateAbsences;
import org.imha.casework.register.AdvocateAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows an advocate's absences to those who may see the entry. */
@ApplicationScoped
class ReadAbsences {

    private final AdvocateAccess access;
    private final AdvocateAbsences absences;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadAbsences(AdvocateAccess access, AdvocateAbsences absences, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.absences = absences;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    AdvocateAbsence one(UUID entryId, UUID id, Caller caller) {
        access.find(entryId, caller, Action.READ);
        AdvocateAbsence absence = absences.ofEntry(entryId, id).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, AdvocateAbsence.RESOURCE, id, entryId));
        return absence;
    }

    @Transactional
    Page<AdvocateAbsence> list(UUID entryId, PageRequest request, Caller caller) {
        access.find(entryId, caller, Action.LIST);
        String list = "advocate-absences " + entryId;
        List<AdvocateAbsence> found = absences.newest(entryId, request.after(cursors, list), request.limit() + 1);
        Page<AdvocateAbsence> page = request.page(found, AdvocateAbsence::id, id -> cursors.after(id, list));
        accessLog.permitted(caller,
                Access.list(AdvocateAbsence.RESOURCE, page.items().stream().map(AdvocateAbsence::id).toList()));
        return page;
    }
}
