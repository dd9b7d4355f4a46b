package org.imha.records.model;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong with grants, beyond what can go wrong with any request. */
public enum RecordsProblem implements ProblemCode {

    GRANT_MOVE_NOT_ALLOWED(409, "The grant's status does not allow this"),
    BASIS_WAS_WITHDRAWN(409, "The basis was withdrawn since"),
    BASIS_NOT_FRESH(409, "A fresh basis is needed"),
    CASE_CLOSED(409, "The case is closed"),
    PERSON_DOES_NOT_QUALIFY(409, "The powers to see records exist only while the person qualifies");

    private final int status;
    private final String title;

    RecordsProblem(int status, String title) {
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
