package org.imha.casework.closing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.imha.casework.model.ClosureReason;
import org.imha.kernel.problem.FieldError;

/** What must hold for a closure to make sense, beside what must hold for each of its outcomes. */
enum ClosingRule {

    A_TRANSFER_NAMES_THE_PROVIDER("REQUIRED", "Needed when another provider goes on.",
            told -> told.reason() == ClosureReason.TRANSFERRED_TO_OTHER_PROVIDER && told.transferredTo() == null),
    NOBODY_GOES_ON_AFTER_OTHER_ENDS("NOT_EXPECTED", "Only when another provider goes on.",
            told -> told.transferredTo() != null && !told.reason().mayNameAProvider());

    private final FieldError error;
    private final Predicate<CloseCaseRequest> broken;

    ClosingRule(String code, String message, Predicate<CloseCaseRequest> broken) {
        this.error = new FieldError("#/transferredTo", code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(CloseCaseRequest told) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(told)).map(rule -> rule.error).toList();
    }
}
