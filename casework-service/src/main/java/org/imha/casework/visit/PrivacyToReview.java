package org.imha.casework.visit;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.work.CaseWork;

/** Departures from privacy by the day on which they are to be looked at again. */
@ApplicationScoped
class PrivacyToReview implements CaseWork {

    private static final String TO_REVIEW = """
            SELECT 'PRIVACY_REVIEW' AS kind, departure_review_on AS due_on, case_id, id
            FROM visit_attempt
            WHERE departure_review_on > :after AND departure_review_on <= :until AND review_result IS NULL""";

    @Override
    public String things() {
        return TO_REVIEW;
    }

    @Override
    public String path() {
        return "/v1/cases/%s/visits/%s";
    }
}
