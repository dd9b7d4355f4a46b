package org.imha.records.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/** Who may see or withdraw a grant: coordinators and managers every one, an advocate those that name them. */
@ApplicationScoped
public class GrantAccess {

    private final AccessLog accessLog;

    GrantAccess(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    /** The grant, or "not found" when there is none or it is not theirs; either way it is on record. */
    public RecordsAccessGrant visible(Optional<RecordsAccessGrant> found, UUID id, Caller caller, Access.Action action) {
        Access access = Access.of(action, RecordsAccessGrant.RESOURCE, id);
        if (found.isEmpty() || !seesAll(caller) && !found.get().isFor(caller.id())) {
            accessLog.refused(caller, access, found.isEmpty() ? "NOT_FOUND" : "NOT_YOURS");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, access);
        return found.get();
    }

    /** Empty: every grant may be listed; otherwise only those of this advocate. */
    public static Optional<String> onlyAdvocate(Caller caller) {
        return seesAll(caller) ? Optional.empty() : Optional.of(caller.id());
    }

    private static boolean seesAll(Caller caller) {
        return caller.isAnyOf(Role.COORDINATOR, Role.MANAGER);
    }
}
