package org.imha.casework.lifecycle;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.ChangeCase;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.web.ETags;

/** Theirs to see, as they last saw it, allowed now, announced and on record. */
@ApplicationScoped
class ChangeCaseOnRecord implements ChangeCase {

    private final CaseAccess access;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    ChangeCaseOnRecord(CaseAccess access, CaseFiles cases, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CaseFile change(UUID caseId, String ifMatch, CaseAction action, Caller caller,
            BiFunction<CaseFile, Act, Optional<? extends PublishedEvent>> change) {
        CaseFile file = access.find(caseId, caller, Action.CHANGE);
        ETags.requireCurrent(ifMatch, file);
        action.demand(file, caller);
        change.apply(file, new Act(caller.id(), clock.instant())).ifPresent(outbox::announce);
        accessLog.permitted(caller, Access.of(Action.CHANGE, CaseFile.RESOURCE, caseId));
        cases.flush();
        return file;
    }
}
