package org.imha.casework.allocation;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.web.ETags;

/** Gives a case to an advocate, or to another one. */
@ApplicationScoped
class AllocateAdvocate {

    private final CaseAccess access;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    AllocateAdvocate(CaseAccess access, CaseFiles cases, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    CaseFile allocate(UUID caseId, AllocateCaseRequest request, String ifMatch, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.CHANGE);
        ETags.requireCurrent(ifMatch, file);
        CaseAction.ALLOCATE.demand(file, caller);
        outbox.announce(file.allocateTo(request.advocateId(), request.reason(), new Act(caller.id(), clock.instant())));
        accessLog.permitted(caller, Access.of(Action.CHANGE, CaseFile.RESOURCE, caseId));
        cases.flush();
        return file;
    }
}
