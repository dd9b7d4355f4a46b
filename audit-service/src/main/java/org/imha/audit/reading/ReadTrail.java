package org.imha.audit.reading;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.audit.model.AuditEntry;
import org.imha.audit.model.AuditTrail;
import org.imha.audit.model.EntryFilter;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows an auditor a page of the trail and records that it was shown. */
@ApplicationScoped
public class ReadTrail {

    private final AuditTrail trail;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ReadTrail(AuditTrail trail, Cursors cursors, AccessLog accessLog) {
        this.trail = trail;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @Transactional
    public Page<AuditEntry> read(EntryFilter filter, PageRequest request, Caller caller) {
        String list = "audit-entries " + filter;
        List<AuditEntry> found = trail.newest(filter, request.after(cursors, list), request.limit() + 1);
        Page<AuditEntry> page = request.page(found, AuditEntry::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list("audit-entry", page.items().stream().map(AuditEntry::id).toList()));
        return page;
    }
}
