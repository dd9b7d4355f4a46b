package org.imha.notification.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/** Where a notification stands, and the one table of where it can go from there. */
public enum NotificationStatus {

    /** Waits to be sent, for the first time or again. */
    PENDING,
    /** Handed over. */
    SENT,
    /** Given up: refused, or tried too often. */
    FAILED;

    private static final Map<NotificationStatus, Set<NotificationStatus>> MOVES = Map.of(
            PENDING, EnumSet.of(SENT, FAILED),
            SENT, EnumSet.noneOf(NotificationStatus.class),
            FAILED, EnumSet.noneOf(NotificationStatus.class));

    public Set<NotificationStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem 409 naming both states */
    public NotificationStatus moveTo(NotificationStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(NotificationProblem.NOTIFICATION_MOVE_NOT_ALLOWED,
                    "A notification cannot move from " + this + " to " + next + ".");
        }
        return next;
    }
}
