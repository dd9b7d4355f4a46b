package org.imha.eligibility.determination;

import java.util.ArrayList;
import java.util.List;

import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Refuses the few facts that nobody could read. Facts that contradict each other get warnings instead. */
final class FactsCheck {

    private static final int MOST_AUTHORITIES = 50;

    private FactsCheck() {
    }

    /** @param pointer to the facts in the body */
    static void requireReadable(EligibilityFacts facts, String pointer) {
        List<FieldError> errors = faults(facts, pointer);
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }

    static List<FieldError> faults(EligibilityFacts facts, String pointer) {
        List<FieldError> errors = new ArrayList<>();
        if (facts.authorities().size() > MOST_AUTHORITIES) {
            errors.add(new FieldError(pointer + "/authorities", "TOO_MANY", "Takes at most " + MOST_AUTHORITIES + "."));
        }
        // An unused code is refused rather than guessed at (in England 11, 21-30, 33 and 34 mean nothing).
        if (facts.legalStatusCode() != null && facts.legalStatusCode().system() == null) {
            errors.add(
                    new FieldError(pointer + "/legalStatusCode/system", "REQUIRED",
                            "A code means nothing without its system."));
        } else if (facts.legalStatusCode() != null && !facts.legalStatusCode().isRecognised()) {
            errors.add(new FieldError(pointer + "/legalStatusCode/code", "UNKNOWN_CODE", "Not a legal status code in use."));
        }
        return errors;
    }
}
