package org.imha.casework.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** What must be true of the next step that a refusal of access is taken up to. */
enum EscalationRule {

    GOES_UP("#/step", "BELOW_LAST_STEP", "It has been taken further than that.",
            (told, visit) -> visit.escalatedTo().filter(reached -> told.step().compareTo(reached) < 0).isPresent()),
    FOLLOWS_THE_LAST_STEP("#/takenOn", "BEFORE_LAST_STEP", "Give a day that is not before the visit or the step before.",
            (told, visit) -> told.takenOn().isBefore(visit.lastStepOn()));

    private final FieldError error;
    private final BiPredicate<EscalateRequest, VisitAttempt> broken;

    EscalationRule(String pointer, String code, String message, BiPredicate<EscalateRequest, VisitAttempt> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(EscalateRequest told, VisitAttempt visit, Instant now) {
        List<FieldError> errors = new ArrayList<>(Arrays.stream(values()).filter(rule -> rule.broken.test(told, visit))
                .map(rule -> rule.error).toList());
        errors.addAll(notInTheFuture("#/takenOn", told.takenOn(), now));
        return errors;
    }

    /** @throws ApiProblem when what followed was before what it follows, or is still to come */
    static void demandDay(String pointer, LocalDate day, LocalDate notBefore, Instant now) {
        if (day.isBefore(notBefore)) {
            throw ApiProblem.invalid(pointer, "BEFORE_LAST_STEP", "Give a day that is not before the visit or its last step.");
        }
        List<FieldError> errors = notInTheFuture(pointer, day, now);
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }

    private static List<FieldError> notInTheFuture(String pointer, LocalDate day, Instant now) {
        return day.isAfter(VisitRule.londonDay(now))
                ? List.of(new FieldError(pointer, "IN_THE_FUTURE", "Record it when the day has come."))
                : List.of();
    }
}
