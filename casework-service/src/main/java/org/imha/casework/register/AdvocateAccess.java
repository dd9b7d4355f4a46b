package org.imha.casework.register;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.Advocates;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/** Who may see an entry: coordinators and managers every one, an advocate their own. */
@ApplicationScoped
public class AdvocateAccess {

    private final Advocates advocates;
    private final AccessLog accessLog;

    AdvocateAccess(Advocates advocates, AccessLog accessLog) {
        this.advocates = advocates;
        this.accessLog = accessLog;
    }

    /** The entry, or "not found" when there is none or it is not theirs; the refusal is on record. */
    public Advocate find(UUID id, Caller caller, Action action) {
        return visible(advocates.findByIdOptional(id), id, caller, action);
    }

    /** The same, for a change: who allocates at this moment waits for it. */
    public Advocate holdStill(UUID id, Caller caller) {
        return visible(advocates.holdStill(id), id, caller, Action.CHANGE);
    }

    private Advocate visible(Optional<Advocate> entry, UUID id, Caller caller, Action action) {
        Advocate found = entry.orElseThrow(refused(id, caller, action, "NOT_FOUND"));
        if (caller.isAnyOf(Role.COORDINATOR, Role.MANAGER) || found.isOf(caller.id())) {
            return found;
        }
        throw refused(id, caller, action, "NOT_YOURS").get();
    }

    private Supplier<ApiProblem> refused(UUID id, Caller caller, Action action, String reason) {
        return () -> {
            accessLog.refused(caller, Access.of(action, Advocate.RESOURCE, id), reason);
            return ApiProblem.notFound();
        };
    }
}
