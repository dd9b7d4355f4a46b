package org.imha.referral.model.notified;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with a notification of a patient, beyond what can go wrong with any request. */
public enum NotifiedProblem implements ProblemCode {

    NOTIFICATION_DUTY_NOT_IN_FORCE(409, "Notifications of patients are not taken yet"),
    PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED(409, "The notification of a patient does not allow this now"),
    OPT_OUT_OVER(409, "The opt-out is over");

    private final int status;
    private final String title;

    NotifiedProblem(int status, String title) {
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
