package org.imha.eligibility.model;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with a question of eligibility, beyond what can go wrong with any request. */
public enum EligibilityProblem implements ProblemCode {

    NO_RULE_SET_IN_FORCE(422, "No rule set is in force at that instant");

    private final int status;
    private final String title;

    EligibilityProblem(int status, String title) {
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
