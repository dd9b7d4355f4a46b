package org.imha.notification.model;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;

/** How much somebody may see of what others were told. What they were told themselves they see in any case. */
public enum Sight {
    /** The safeguarding leads, who are the managers. */
    EVERYTHING,
    /** The office. */
    NOTHING_FOR_FEW_EYES,
    /** Advocates. */
    OWN;

    public static Sight of(Caller caller) {
        if (caller.is(Role.MANAGER)) {
            return EVERYTHING;
        }
        return caller.is(Role.COORDINATOR) ? NOTHING_FOR_FEW_EYES : OWN;
    }

    public boolean covers(Notification notification, Caller caller) {
        return notification.recipient().isStaff(caller.id()) || switch (this) {
            case EVERYTHING -> true;
            case NOTHING_FOR_FEW_EYES -> !notification.isForFewEyes();
            case OWN -> false;
        };
    }
}
