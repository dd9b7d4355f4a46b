package org.imha.casework.safeguarding;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows concerns to those who may see them, and to the office how many there are. Every look is on record. */
@ApplicationScoped
class ReadConcerns {

    private final CaseAccess caseAccess;
    private final ConcernAccess access;
    private final SafeguardingConcerns concerns;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadConcerns(CaseAccess caseAccess, ConcernAccess access, SafeguardingConcerns concerns, AccessLog accessLog,
            Cursors cursors) {
        this.caseAccess = caseAccess;
        this.access = access;
        this.concerns = concerns;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    SafeguardingConcern one(UUID caseId, UUID concernId, Caller caller) {
        SafeguardingConcern concern = access.find(caseId, concernId, caller);
        accessLog.permitted(caller, Access.of(Action.READ, SafeguardingConcern.RESOURCE, concernId));
        return concern;
    }

    @Transactional
    Page<SafeguardingConcern> list(UUID caseId, PageRequest request, Caller caller) {
        caseAccess.find(caseId, caller, Action.LIST);
        String list = "safeguarding-concerns " + caseId + ConcernAccess.onlyRaisedBy(caller);
        List<SafeguardingConcern> found = concerns.newest(caseId, ConcernAccess.onlyRaisedBy(caller),
                request.after(cursors, list), request.limit() + 1);
        Page<SafeguardingConcern> page = request.page(found, SafeguardingConcern::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(SafeguardingConcern.RESOURCE,
                page.items().stream().map(SafeguardingConcern::id).toList()));
        return page;
    }

    @Transactional
    ConcernCount count(UUID caseId, Caller caller) {
        caseAccess.find(caseId, caller, Action.READ);
        accessLog.permitted(caller, Access.of(Action.READ, "safeguarding-summary", caseId));
        return concerns.countOf(caseId);
    }
}
