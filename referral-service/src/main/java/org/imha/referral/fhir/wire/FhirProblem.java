package org.imha.referral.fhir.wire;

import org.imha.kernel.problem.ProblemCode;

/** What can go wrong in FHIR only. */
public enum FhirProblem implements ProblemCode {

    REQUEST_ID_MISSING(400, "This request needs an X-Request-Id header"),
    REQUEST_ID_NOT_VALID(400, "The X-Request-Id is not valid"),
    PERSON_IDENTIFIER_IN_URL(400, "An identifier of a person does not belong in an address"),
    SEVERAL_MATCH(412, "Several referrals match the condition");

    private final int status;
    private final String title;

    FhirProblem(int status, String title) {
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
