package org.imha.casework.rules.allocation;

import java.util.Optional;
import java.util.function.BiFunction;

/** The rules of allocation, in the order in which their reasons are shown: first what blocks, then what counts. */
public enum AllocationRule {

    ACTIVE(Stops::inactive),
    COUNTRY(Stops::anotherCountry),
    EXPERIENCE_OR_TRAINING(Stops::unmet),
    GOOD_CHARACTER(Stops::unmet),
    CERTIFICATE(Stops::unmet),
    CERTIFICATE_FOR_AGE(Stops::certificateForAnotherAge),
    INDEPENDENT_OF_TREATMENT(Independence::ofTreatment),
    INDEPENDENT_OF_REQUESTER(Independence::ofRequester),
    NOT_EMPLOYED_BY_HEALTH_BOARD(Independence::ofEmployers),
    PRESENT(Stops::absent),
    CASELOAD(Stops::caseload),
    ACQUAINTANCE(Independence::acquaintance),
    CONTINUITY(Fit::continuity),
    HOSPITAL(Fit::hospital),
    AREA(Fit::area),
    WARD(Fit::ward),
    SPECIALISM(Fit::specialism),
    LANGUAGE(Fit::language),
    GENDER_PREFERENCE(Fit::gender),
    CULTURAL_MATCH(Fit::culture),
    LONE_WORKING(Fit::loneWorking);

    private final BiFunction<AllocationRule, Question, Optional<Finding>> check;

    AllocationRule(BiFunction<AllocationRule, Question, Optional<Finding>> check) {
        this.check = check;
    }

    /** Empty when it has nothing to say. */
    Optional<Finding> ask(Question question) {
        return check.apply(this, question);
    }
}
