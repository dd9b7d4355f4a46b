package org.imha.casework.closing.outcome;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Records an outcome while the case goes on, by its advocate. */
@ApplicationScoped
class RecordOutcome {

    private final CaseAccess access;
    private final KeepOutcomes keepOutcomes;
    private final Clock clock;

    RecordOutcome(CaseAccess access, KeepOutcomes keepOutcomes, Clock clock) {
        this.access = access;
        this.keepOutcomes = keepOutcomes;
        this.clock = clock;
    }

    @Transactional
    CaseOutcome record(UUID outcomeId, UUID caseId, OutcomeTold told, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_WORK.demand(file, caller);
        List<FieldError> errors = new ArrayList<>(OutcomeRule.brokenBy(told, "#"));
        keepOutcomes.repeated(caseId, List.of(told)).forEach(at -> errors.add(OutcomeRule.repeated("#")));
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        return keepOutcomes.keep(outcomeId, caseId, told, new Act(caller.id(), clock.instant()), caller);
    }
}
