package org.imha.casework.register.conflict;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

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
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** Writes down until when a conflict was one. */
@ApplicationScoped
class EndConflict {

    private final AdvocateAccess access;
    private final DeclaredConflicts conflicts;
    private final Event<AdvocateChanged> changed;
    private final AccessLog accessLog;

    EndConflict(AdvocateAccess access, DeclaredConflicts conflicts, Event<AdvocateChanged> changed, AccessLog accessLog) {
        this.access = access;
        this.conflicts = conflicts;
        this.changed = changed;
        this.accessLog = accessLog;
    }

    /** Which conflict is meant, and in which version. */
    record Target(UUID entryId, UUID id, String ifMatch) {
    }

    /** @throws ApiProblem 404, 428 or 412; 422 when it would end before it began */
    @Transactional
    DeclaredConflict end(Target target, EndConflictRequest request, Caller caller) {
        Advocate advocate = access.holdStill(target.entryId(), caller);
        AdvocateAction.END_CONFLICT.demand(advocate, caller);
        DeclaredConflict conflict = conflicts.ofEntry(target.entryId(), target.id()).orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(target.ifMatch(), conflict);
        if (conflict.terms().sinceDay() != null && request.until().isBefore(conflict.terms().sinceDay())) {
            throw ApiProblem.invalid("#/until", "BEFORE_BEGINNING", "A conflict does not end before it begins.");
        }
        conflict.end(request.until());
        conflicts.flush();
        accessLog.permitted(caller, Access.of(Action.CHANGE, DeclaredConflict.RESOURCE, target.id(), target.entryId()));
        changed.fire(new AdvocateChanged(advocate.userName()));
        return conflict;
    }
}
