package org.imha.casework.register.conflict;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.AdvocateChanged;
import org.imha.casework.model.advocate.DeclaredConflict;
import org.imha.casework.model.advocate.DeclaredConflicts;
import org.imha.casework.register.AdvocateAccess;
import org.imha.casework.register.AdvocateAction;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;

/** Takes a declaration down and announces it. Open cases of the advocate are looked at again in the same transaction. */
@ApplicationScoped
class DeclareConflict {

    private final AdvocateAccess access;
    private final DeclaredConflicts conflicts;
    private final Event<AdvocateChanged> changed;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    DeclareConflict(AdvocateAccess access, DeclaredConflicts conflicts, Event<AdvocateChanged> changed, Outbox outbox,
            AccessLog accessLog, Clock clock) {
        this.access = access;
        this.conflicts = conflicts;
        this.changed = changed;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 404; 403 for a coordinator, who knows of nobody's conflicts but their own; 422 with every fault */
    @Transactional
    DeclaredConflict declare(UUID id, UUID entryId, DeclareConflictRequest told, Caller caller) {
        Advocate advocate = access.holdStill(entryId, caller);
        AdvocateAction.DECLARE_CONFLICT.demand(advocate, caller);
        told.demandSense();
        DeclaredConflict conflict = new DeclaredConflict(id, entryId, told.terms(), told.until(),
                new Act(caller.id(), clock.instant()));
        conflicts.persistAndFlush(conflict);
        outbox.announce(conflict.declared(advocate));
        accessLog.permitted(caller, Access.of(Action.CREATE, DeclaredConflict.RESOURCE, id, entryId));
        changed.fire(new AdvocateChanged(advocate.userName()));
        return conflict;
    }
}
