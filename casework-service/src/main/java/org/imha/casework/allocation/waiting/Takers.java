package org.imha.casework.allocation.waiting;

import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.allocation.JudgeAllocation;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.advocate.AdvocateProblem;
import org.imha.casework.model.advocate.RegisteredAdvocates.Registered;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;

/** Which waiting cases somebody may see: an advocate not those of people to whom the law bars them. */
@ApplicationScoped
class Takers {

    private final JudgeAllocation judge;
    private final AccessLog accessLog;

    Takers(JudgeAllocation judge, AccessLog accessLog) {
        this.judge = judge;
        this.accessLog = accessLog;
    }

    /** @throws ApiProblem 403 when the register does not let the advocate take cases */
    Predicate<CaseFile> mayHave(Caller caller) {
        if (caller.isAnyOf(Role.COORDINATOR, Role.MANAGER)) {
            return file -> true;
        }
        Registered taker = judge.named(caller.id()).filter(found -> found.entry().mayTakeCases()).orElseThrow(() -> {
            String code = AdvocateProblem.SELF_ALLOCATION_NOT_ALLOWED.name();
            accessLog.refused(caller, Access.of(Action.LIST, CaseFile.RESOURCE), code);
            return new ApiProblem(AdvocateProblem.SELF_ALLOCATION_NOT_ALLOWED, "Ask a coordinator for a case.");
        });
        return file -> judge.bars(taker.facts(), file).isEmpty();
    }
}
