package org.imha.referral.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/**
 * May this caller see this referral? A trust reaches its own only, and of those only the progress. "Does not exist" and
 * "is not yours" read the same, and both are logged.
 */
@ApplicationScoped
public class ReferralAccess {

    /** Of our own services only casework needs the detail: it introduces the person to the advocate. */
    private static final Set<String> READING_SERVICES = Set.of("casework-service");

    private final Referrals referrals;
    private final ErasedReferrals erased;
    private final AccessLog accessLog;

    ReferralAccess(Referrals referrals, ErasedReferrals erased, AccessLog accessLog) {
        this.referrals = referrals;
        this.erased = erased;
        this.accessLog = accessLog;
    }

    /** Finds it for this caller and logs the access, permitted or refused. */
    public Referral find(UUID id, Caller caller, Access.Action action) {
        Access access = Access.of(action, "referral", id);
        Optional<Referral> found = referrals.findByIdOptional(id);
        if (found.isEmpty() || !mayReach(found.get(), caller)) {
            accessLog.refused(caller, access, found.isEmpty() ? "NO_SUCH_REFERRAL" : "NOT_YOUR_ORGANISATION");
            throw isStaff(caller) && erased.include(id) ? gone() : ApiProblem.notFound();
        }
        accessLog.permitted(caller, access);
        return found.get();
    }

    private static ApiProblem gone() {
        return new ApiProblem(ReferralProblem.REFERRAL_ERASED, "Nothing of it is left but that it was there.");
    }

    /** Those who take referrals in and decide about them. */
    public static boolean isStaff(Caller caller) {
        return caller.isAnyOf(Role.COORDINATOR, Role.MANAGER);
    }

    /** Beyond the progress: the form itself. */
    public static boolean maySeeForm(Caller caller) {
        return isStaff(caller)
                || caller.is(Role.SERVICE) && READING_SERVICES.contains(caller.id());
    }

    /** Whoever refers may tell the person who their advocate is, and call them; none of our own services needs to know. */
    static boolean maySeeAdvocate(Caller caller) {
        return isStaff(caller) || caller.is(Role.REFERRER);
    }

    /** Staff and our own reading services everything, a trust its own. */
    public static boolean mayReach(Referral referral, Caller caller) {
        return maySeeForm(caller) || caller.is(Role.REFERRER) && caller.odsCode().filter(referral::isOf).isPresent();
    }
}
