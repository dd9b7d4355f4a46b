package org.imha.notification.model;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with a notification, beyond what can go wrong with any request. */
public enum NotificationProblem implements ProblemCode {

    NOTIFICATION_MOVE_NOT_ALLOWED(409, "The notification's status does not allow this");

    private final int status;
    private final String title;

    NotificationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
