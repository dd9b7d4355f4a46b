package org.imha.casework.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.closing.outcome.KeepOutcomes;
import org.imha.casework.closing.outcome.OutcomeRule;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.ChangeCase;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Ends a case with what came of it, all or nothing. */
@ApplicationScoped
class CloseCase {

    private final ChangeCase changeCase;
    private final KeepOutcomes keepOutcomes;

    CloseCase(ChangeCase changeCase, KeepOutcomes keepOutcomes) {
        this.changeCase = changeCase;
        this.keepOutcomes = keepOutcomes;
    }

    CaseFile close(UUID caseId, CloseCaseRequest told, String ifMatch, Caller caller) {
        return changeCase.change(caseId, ifMatch, CaseAction.CLOSE, caller, (file, act) -> {
            requireSense(caseId, told);
            keepOutcomes.keepAll(caseId, told.outcomes(), act, caller);
            return Optional.of(file.close(told.closure(), act));
        });
    }

    private void requireSense(UUID caseId, CloseCaseRequest told) {
        List<FieldError> errors = Stream.of(ClosingRule.brokenBy(told), OutcomeRule.brokenBy("#/outcomes", told.outcomes()),
                keepOutcomes.repeated(caseId, told.outcomes()).stream().map(at -> OutcomeRule.repeated("#/outcomes/" + at))
                        .toList())
                .flatMap(List::stream).distinct().toList();
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
    }
}
