package org.imha.referral.model;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with a referral, beyond what can go wrong with any request. */
public enum ReferralProblem implements ProblemCode {

    REFERRAL_MOVE_NOT_ALLOWED(409, "The referral's status does not allow this"),
    NO_INFORMATION_REQUESTED(409, "The referrer was not asked for information"),
    REFERRAL_NOT_MERGED(409, "The referral is not merged into another"),
    RULE_SET_NOT_OVERRIDDEN(409, "No rule set is named for this referral");

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
