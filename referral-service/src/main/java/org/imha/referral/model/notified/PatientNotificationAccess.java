package org.imha.referral.model.notified;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.ReferralAccess;

/** May this caller see this notification of a patient? Staff all, a trust its own and of those only the progress. */
@ApplicationScoped
public class PatientNotificationAccess {

    /** Their names in the access log. */
    public static final String NOTIFICATION = "notification-of-patient";
    public static final String OPT_OUT = "opt-out";

    private final PatientNotifications notifications;
    private final OptOuts optOuts;
    private final AccessLog accessLog;

    PatientNotificationAccess(PatientNotifications notifications, OptOuts optOuts, AccessLog accessLog) {
        this.notifications = notifications;
        this.optOuts = optOuts;
        this.accessLog = accessLog;
    }

    /** Finds it for this caller and logs the access, permitted or refused. */
    public PatientNotification find(UUID id, Caller caller, Access.Action action) {
        Access access = Access.of(action, NOTIFICATION, id);
        Optional<PatientNotification> found = notifications.findByIdOptional(id);
        if (found.isEmpty() || !mayReach(found.get(), caller)) {
            accessLog.refused(caller, access, found.isEmpty() ? "NO_SUCH_NOTIFICATION" : "NOT_YOUR_ORGANISATION");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, access);
        return found.get();
    }

    /** The register is for staff, who all may see it. */
    public OptOut findOptOut(UUID id, Caller caller, Access.Action action) {
        Access access = Access.of(action, OPT_OUT, id);
        Optional<OptOut> found = optOuts.findByIdOptional(id);
        if (found.isEmpty()) {
            accessLog.refused(caller, access, "NO_SUCH_OPT_OUT");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, access);
        return found.get();
    }

    private static boolean mayReach(PatientNotification notification, Caller caller) {
        return ReferralAccess.isStaff(caller)
                || caller.is(Role.REFERRER) && caller.odsCode().filter(notification::isOf).isPresent();
    }
}
