package org.imha.referral.determination;

/** eligibility-service is there and does not take this question: no sign of an outage, so no breaker may open for it. */
class QuestionRefused extends RuntimeException {

    QuestionRefused(int status) {
        super("Answered with " + status);
    }
}
