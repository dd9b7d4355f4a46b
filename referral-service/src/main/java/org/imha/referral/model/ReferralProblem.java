package org.imha.referral.model;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with a referral, beyond what can go wrong with any request. */
public enum ReferralProblem implements ProblemCode {

    REFERRAL_MOVE_NOT_ALLOWED(409, "The referral's status does not allow this"),
    NO_INFORMATION_REQUESTED(409, "The referrer was not asked for information"),
    REFERRAL_NOT_MERGEABLE(409, "The referral cannot be merged into that one"),
    REFERRAL_NOT_MERGED(409, "The referral is not merged into another"),
    RULE_SET_NOT_OVERRIDDEN(409, "No rule set is named for this referral"),
    NO_LEGAL_HOLD(409, "There is no legal hold"),
    REFERRAL_ON_HOLD(409, "A legal hold keeps this referral"),
    REFERRAL_NOT_OVER(409, "The referral is not over"),
    PERSON_FILE_NOT_COMPLETE(409, "The file is not complete"),
    REFERRAL_ERASED(410, "The referral was erased");

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
