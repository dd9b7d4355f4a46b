package org.imha.casework.model.advocate;

import org.imha.kernel.problem.ProblemCode;

/** What the register and allocation refuse. */
public enum AdvocateProblem implements ProblemCode {

    ADVOCATE_ALREADY_REGISTERED(409, "There is an entry for this user name already"),
    ADVOCATE_MAY_NOT_ACT(409, "This advocate may not have this case"),
    SELF_ALLOCATION_NOT_ALLOWED(403, "The register does not let this advocate take cases");

    private final int status;
    private final String title;

    AdvocateProblem(int status, String title) {
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
