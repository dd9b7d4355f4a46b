package org.imha.casework.reading;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.CaseFiles.Wanted;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows cases to those who may see them; who saw which is on record before the answer leaves. */
@ApplicationScoped
class ReadCases {

    private final CaseFiles cases;
    private final CaseAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadCases(CaseFiles cases, CaseAccess access, AccessLog accessLog, Cursors cursors) {
        this.cases = cases;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    CaseFile one(UUID id, Caller caller) {
        CaseFile file = access.find(id, caller, Action.READ);
        accessLog.permitted(caller, Access.of(Action.READ, CaseFile.RESOURCE, id));
        return file;
    }

    @Transactional
    Page<CaseFile> list(Wanted wanted, PageRequest request, Caller caller) {
        String list = "cases " + wanted;
        List<CaseFile> found = cases.newest(wanted, request.after(cursors, list), request.limit() + 1);
        Page<CaseFile> page = request.page(found, CaseFile::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(CaseFile.RESOURCE, page.items().stream().map(CaseFile::id).toList()));
        return page;
    }
}
