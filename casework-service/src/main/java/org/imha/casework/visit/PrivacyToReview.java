package org.imha.casework.visit;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.work.FindWork;
import org.imha.casework.model.work.WorkSource;

/** Departures from privacy by the day on which they are to be looked at again. */
@ApplicationScoped
class PrivacyToReview implements WorkSource {

    private static final String TO_REVIEW = """
            SELECT 'PRIVACY_REVIEW' AS kind, departure_review_on AS due_on, case_id, id
            FROM visit_attempt
            WHERE departure_review_on > :after AND departure_review_on <= :until AND review_result IS NULL""";

    private final FindWork findWork;

    PrivacyToReview(FindWork findWork) {
        this.findWork = findWork;
    }

    @Override
    public Found due(Wanted wanted) {
        return findWork.due(TO_REVIEW, "/v1/cases/%s/visits/%s", wanted);
    }
}
