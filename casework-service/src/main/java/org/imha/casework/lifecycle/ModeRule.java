package org.imha.casework.lifecycle;

import static org.imha.casework.model.ModeSwitch.Mode.NON_INSTRUCTED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.imha.kernel.problem.FieldError;

/** What must hold for a switch between instructed and non-instructed work; the second argument is today. */
enum ModeRule {

    IS_NOT_IN_THE_FUTURE("#/since", "IN_THE_FUTURE", "Switch when the day has come.",
            (told, today) -> told.since().isAfter(today)),
    HAS_AN_APPROACH("#/approach", "REQUIRED", "Needed without instruction.",
            (told, today) -> told.mode() == NON_INSTRUCTED && told.approach() == null),
    SOMEBODY_WAS_CONSULTED("#/consulted", "REQUIRED", "Needed without instruction.",
            (told, today) -> told.mode() == NON_INSTRUCTED && (told.consulted() == null || told.consulted().isBlank())),
    IS_REVIEWED("#/reviewOn", "REQUIRED", "Needed without instruction.",
            (told, today) -> told.mode() == NON_INSTRUCTED && told.reviewOn() == null),
    REVIEW_IS_AHEAD("#/reviewOn", "IN_THE_PAST", "Give a day that is still to come.",
            (told, today) -> told.reviewOn() != null && !told.reviewOn().isAfter(today)),
    NOTHING_OF_IT_WHEN_INSTRUCTED("#/approach", "NOT_EXPECTED", "Only without instruction.",
            (told, today) -> told.mode() != NON_INSTRUCTED
                    && (told.approach() != null || told.consulted() != null || told.reviewOn() != null));

    private final FieldError error;
    private final BiPredicate<SwitchModeRequest, LocalDate> broken;

    ModeRule(String pointer, String code, String message, BiPredicate<SwitchModeRequest, LocalDate> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(SwitchModeRequest told, LocalDate today) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(told, today)).map(rule -> rule.error).toList();
    }
}
