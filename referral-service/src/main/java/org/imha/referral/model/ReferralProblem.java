package org.imha.referral.model;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with a referral, beyond what can go wrong with any request. */
public enum ReferralProblem implements ProblemCode {

    REFERRAL_MOVE_NOT_ALLOWED(409, "The referral's status does not allow this");

    private final int status;
    private final String title;

    ReferralProblem(int status, String title) {
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
