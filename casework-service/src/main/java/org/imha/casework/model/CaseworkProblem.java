package org.imha.casework.model;

import org.imha.kernel.problem.ProblemCode;

/** What casework refuses, beyond what every service does. */
public enum CaseworkProblem implements ProblemCode {

    CASE_CLOSED(409, "The case is closed"),
    CASE_MOVE_NOT_ALLOWED(409, "The case cannot go there from where it stands"),
    ADVOCATE_HAS_THE_CASE(409, "This advocate has the case already"),
    NOT_THE_CASES_ADVOCATE(403, "Only the advocate of the case may do this"),
    VISIT_NOT_ATTEMPTED(409, "A visit must be attempted before the case closes for this reason");

    private final int status;
    private final String title;

    CaseworkProblem(int status, String title) {
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
