package org.imha.casework.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.ChangeCase;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** The turns of an open case. */
@ApplicationScoped
class TurnCase {

    private static final int DAYS_TO_REVIEW = 7;

    private final ChangeCase changeCase;

    TurnCase(ChangeCase changeCase) {
        this.changeCase = changeCase;
    }

    CaseFile hold(UUID caseId, HoldCaseRequest told, String ifMatch, Caller caller) {
        return changeCase.change(caseId, ifMatch, CaseAction.HOLD, caller, (file, act) -> Optional
                .of(file.putOnHold(told.until(reviewDay(told.reviewOn(), LondonTime.dayOf(act.at()))), act)));
    }

    CaseFile resume(UUID caseId, ResumeCaseRequest told, String ifMatch, Caller caller) {
        return changeCase.change(caseId, ifMatch, CaseAction.RESUME, caller,
                (file, act) -> Optional.of(file.resume(told.code(), act)));
    }

    CaseFile switchMode(UUID caseId, SwitchModeRequest told, String ifMatch, Caller caller) {
        return changeCase.change(caseId, ifMatch, CaseAction.SWITCH_MODE, caller, (file, act) -> {
            List<FieldError> errors = ModeRule.brokenBy(told, LondonTime.dayOf(act.at()));
            if (!errors.isEmpty()) {
                throw ApiProblem.invalid(errors);
            }
            file.switchMode(told.by(act));
            return Optional.empty();
        });
    }

    private static LocalDate reviewDay(LocalDate wanted, LocalDate today) {
        if (wanted != null && wanted.isBefore(today)) {
            throw ApiProblem.invalid("#/reviewOn", "IN_THE_PAST", "Give a day that is still to come.");
        }
        return wanted == null ? today.plusDays(DAYS_TO_REVIEW) : wanted;
    }
}
