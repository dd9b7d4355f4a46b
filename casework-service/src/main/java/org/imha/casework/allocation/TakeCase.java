package org.imha.casework.allocation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.CaseStatus;
import org.imha.casework.model.advocate.AdvocateProblem;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.ETags;

/** An advocate takes a waiting case, which is not theirs to see but for the waiting list. */
@ApplicationScoped
class TakeCase {

    private final CaseFiles cases;
    private final JudgeAllocation judge;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    TakeCase(CaseFiles cases, JudgeAllocation judge, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.cases = cases;
        this.judge = judge;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 403 when the register does not allow it; 404 when the case does not wait; 409 with the reasons */
    @Transactional
    CaseFile take(UUID caseId, AllocateCaseRequest request, String ifMatch, Caller caller) {
        demandMayTake(caseId, request, caller);
        CaseFile file = cases.findByIdOptional(caseId).filter(found -> found.status() == CaseStatus.WAITING)
                .orElseThrow(() -> refused(caseId, caller, "NOT_WAITING", ApiProblem.notFound()));
        ETags.requireCurrent(ifMatch, file);
        Act act = new Act(caller.id(), clock.instant());
        outbox.announce(file.allocateTo(MayAct.orRefuse(judge.forAllocation(file, caller.id()), request, caller, act), act));
        accessLog.permitted(caller, Access.of(Action.CHANGE, CaseFile.RESOURCE, caseId));
        cases.flush();
        return file;
    }

    private void demandMayTake(UUID caseId, AllocateCaseRequest request, Caller caller) {
        if (!request.advocateId().equals(caller.id())) {
            throw refused(caseId, caller, "NOT_THEIR_OWN_NAME", new ApiProblem(CommonProblem.NOT_ALLOWED,
                    "An advocate takes a case in their own name only.",
                    List.of(new FieldError("#/advocateId", "NOT_ALLOWED", "Give your own user name."))));
        }
        if (judge.named(caller.id()).filter(found -> found.entry().mayTakeCases()).isEmpty()) {
            throw refused(caseId, caller, AdvocateProblem.SELF_ALLOCATION_NOT_ALLOWED.name(), new ApiProblem(
                    AdvocateProblem.SELF_ALLOCATION_NOT_ALLOWED, "Ask a coordinator for the case."));
        }
    }

    private ApiProblem refused(UUID caseId, Caller caller, String reason, ApiProblem problem) {
        accessLog.refused(caller, Access.of(Action.CHANGE, CaseFile.RESOURCE, caseId), reason);
        return problem;
    }
}
