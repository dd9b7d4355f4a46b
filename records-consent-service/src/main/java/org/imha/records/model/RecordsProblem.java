package org.imha.records.model;

import org.imha.kernel.problem.ProblemCode;

/** What the records service refuses, beyond what every service does. */
public enum RecordsProblem implements ProblemCode {

    CASE_CLOSED(409, "The case is closed"),
    NOT_QUALIFYING(409, "The person is not known to qualify, so there is no power to see records"),
    GRANT_MOVE_NOT_ALLOWED(409, "The grant cannot go there from where it stands");

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
