package org.imha.casework.allocation;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.ChangeCase;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/** Gives a case to an advocate, or to another one: by the office, or by the advocate who takes it. */
@ApplicationScoped
class AllocateAdvocate {

    private final ChangeCase changeCase;
    private final TakeCase takeCase;
    private final JudgeAllocation judge;

    AllocateAdvocate(ChangeCase changeCase, TakeCase takeCase, JudgeAllocation judge) {
        this.changeCase = changeCase;
        this.takeCase = takeCase;
        this.judge = judge;
    }

    /** @throws ApiProblem 404, 428 or 412; 409 when the case is closed, theirs already or not one that they may have */
    @Transactional
    CaseFile allocate(UUID caseId, AllocateCaseRequest request, String ifMatch, Caller caller) {
        if (!caller.isAnyOf(Role.COORDINATOR, Role.MANAGER)) {
            return takeCase.take(caseId, request, ifMatch, caller);
        }
        return changeCase.change(caseId, ifMatch, CaseAction.ALLOCATE, caller,
                (file, act) -> Optional.of(file.allocateTo(MayAct.orRefuse(
                        judge.forAllocation(file, request.advocateId()), request, caller, act), act)));
    }
}
