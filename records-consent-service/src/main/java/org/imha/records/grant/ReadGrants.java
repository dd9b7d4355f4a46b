package org.imha.records.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.records.model.GrantAccess;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;

/** Reads grants for those who may. */
@ApplicationScoped
public class ReadGrants {

    private final Grants grants;
    private final GrantAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadGrants(Grants grants, GrantAccess access, AccessLog accessLog, Cursors cursors) {
        this.grants = grants;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    public RecordsAccessGrant one(UUID id, Caller caller) {
        return access.visible(grants.findByIdOptional(id), id, caller, Access.Action.READ);
    }

    /** Newest first. */
    @Transactional
    public Page<RecordsAccessGrant> list(Optional<UUID> caseId, PageRequest request, Caller caller) {
        Grants.Filter filter = new Grants.Filter(caseId, GrantAccess.onlyAdvocate(caller));
        List<RecordsAccessGrant> found = grants.page(filter, request.after(cursors, filter.name()), request.limit() + 1);
        Page<RecordsAccessGrant> page = request.page(found, RecordsAccessGrant::id, id -> cursors.after(id, filter.name()));
        accessLog.permitted(caller,
                Access.list(RecordsAccessGrant.RESOURCE, page.items().stream().map(RecordsAccessGrant::id).toList()));
        return page;
    }
}
