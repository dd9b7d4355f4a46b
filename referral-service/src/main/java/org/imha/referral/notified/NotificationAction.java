package org.imha.referral.notified;

import java.util.List;

import org.imha.kernel.identity.Caller;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.notified.PatientNotificationStatus;

/**
 * Something that may be done to a notification of a patient, and whether this caller may do it now.
 *
 * @param reason code of what stands in the way; null when nothing does
 */
public record NotificationAction(String action, boolean allowed, String reason) {

    static List<NotificationAction> of(PatientNotificationStatus status, Caller caller) {
        boolean staff = ReferralAccess.isStaff(caller);
        return List.of(action("interview", staff, status.awaitsInterview()),
                action("interview-attempts", staff, status.awaitsInterview()),
                action("interview-offer", staff, status.maySimplyBeOffered()),
                action("ending", true, status.canMoveTo(PatientNotificationStatus.ENDED)));
    }

    private static NotificationAction action(String name, boolean role, boolean possible) {
        if (!role) {
            return new NotificationAction(name, false, "ROLE");
        }
        return new NotificationAction(name, possible, possible ? null : "STATUS");
    }
}
