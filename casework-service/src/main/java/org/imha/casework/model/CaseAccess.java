package org.imha.casework.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/**
 * Who may see a case: coordinators and managers every one, an advocate those that are theirs now; none of our own
 * services needs to. The trust that referred the person never does: an advocate's work is independent of it (s.130A(4)).
 * All that it may know is who the advocate is, and it hears that from referral-service.
 */
@ApplicationScoped
public class CaseAccess {

    /** Those that tell a trust who has the case, and learn nothing else of it. */
    private static final Set<String> TELLING_SERVICES = Set.of("referral-service");

    private final CaseFiles cases;
    private final AccessLog accessLog;

    CaseAccess(CaseFiles cases, AccessLog accessLog) {
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /** The case, or "not found" when there is none or it is not theirs; the refusal is on record. */
    public CaseFile find(UUID id, Caller caller, Action action) {
        return visible(cases.findByIdOptional(id), id, caller, action);
    }

    /** To tell who has it, and nothing else. */
    public CaseFile findToTellWhoHasIt(UUID id, Caller caller) {
        return visible(cases.findByIdOptional(id), id, caller, Action.READ, file -> seesAll(caller) || tellsTheTrust(caller));
    }

    /** The same, and it is held still until the transaction ends. */
    public CaseFile holdStill(UUID id, Caller caller, Action action) {
        return visible(cases.holdStill(id), id, caller, action);
    }

    /** Empty: every case may be listed; otherwise only those of this advocate. */
    public static Optional<String> onlyAdvocate(Caller caller) {
        return seesAll(caller) ? Optional.empty() : Optional.of(caller.id());
    }

    private CaseFile visible(Optional<CaseFile> found, UUID id, Caller caller, Action action) {
        return visible(found, id, caller, action, file -> seesAll(caller) || file.isWith(caller.id()));
    }

    private CaseFile visible(Optional<CaseFile> found, UUID id, Caller caller, Action action, Predicate<CaseFile> theirs) {
        if (found.filter(theirs).isPresent()) {
            return found.get();
        }
        accessLog.refused(caller, Access.of(action, CaseFile.RESOURCE, id), found.isPresent() ? "NOT_YOURS" : "NOT_FOUND");
        throw ApiProblem.notFound();
    }

    private static boolean tellsTheTrust(Caller caller) {
        return caller.is(Role.SERVICE) && TELLING_SERVICES.contains(caller.id());
    }

    private static boolean seesAll(Caller caller) {
        return caller.isAnyOf(Role.COORDINATOR, Role.MANAGER);
    }
}
