package org.imha.casework.register.conflict;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.advocate.DeclaredConflict;
import org.imha.casework.model.advocate.DeclaredConflicts;
import org.imha.casework.register.AdvocateAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows declared conflicts to those who may see the entry. */
@ApplicationScoped
class ReadConflicts {

    private final AdvocateAccess access;
    private final DeclaredConflicts conflicts;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadConflicts(AdvocateAccess access, DeclaredConflicts conflicts, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.conflicts = conflicts;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    DeclaredConflict one(UUID entryId, UUID id, Caller caller) {
        access.find(entryId, caller, Action.READ);
        DeclaredConflict conflict = conflicts.ofEntry(entryId, id).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, DeclaredConflict.RESOURCE, id, entryId));
        return conflict;
    }

    @Transactional
    Page<DeclaredConflict> list(UUID entryId, PageRequest request, Caller caller) {
        access.find(entryId, caller, Action.LIST);
        String list = "advocate-conflicts " + entryId;
        List<DeclaredConflict> found = conflicts.newest(entryId, request.after(cursors, list), request.limit() + 1);
        Page<DeclaredConflict> page = request.page(found, DeclaredConflict::id, id -> cursors.after(id, list));
        accessLog.permitted(caller,
                Access.list(DeclaredConflict.RESOURCE, page.items().stream().map(DeclaredConflict::id).toList()));
        return page;
    }
}
