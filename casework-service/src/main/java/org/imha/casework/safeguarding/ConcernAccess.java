package org.imha.casework.safeguarding;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/** Who may see a concern: the safeguarding lead, and whoever raised it, even once the case has gone to somebody else. */
@ApplicationScoped
class ConcernAccess {

    private final SafeguardingConcerns concerns;
    private final AccessLog accessLog;

    ConcernAccess(SafeguardingConcerns concerns, AccessLog accessLog) {
        this.concerns = concerns;
        this.accessLog = accessLog;
    }

    /** Empty: every concern of a case may be listed; otherwise only what this caller raised. */
    static Optional<String> onlyRaisedBy(Caller caller) {
        return caller.is(Role.MANAGER) ? Optional.empty() : Optional.of(caller.id());
    }

    /** The concern, or "not found" when there is none or it is not theirs; the refusal is on record. */
    SafeguardingConcern find(UUID caseId, UUID concernId, Caller caller) {
        return visible(concerns.ofCase(caseId, concernId), concernId, Action.READ, caller);
    }

    /** The same for a change, and it is held still until the transaction ends. */
    SafeguardingConcern holdStill(UUID caseId, UUID concernId, Caller caller) {
        return visible(concerns.holdStill(caseId, concernId), concernId, Action.DECIDE, caller);
    }

    private SafeguardingConcern visible(Optional<SafeguardingConcern> found, UUID id, Action action, Caller caller) {
        if (found.isPresent() && (caller.is(Role.MANAGER) || found.get().wasRaisedBy(caller))) {
            return found.get();
        }
        accessLog.refused(caller, Access.of(action, SafeguardingConcern.RESOURCE, id),
                found.isPresent() ? "NOT_YOURS" : "NOT_FOUND");
        throw ApiProblem.notFound();
    }
}
