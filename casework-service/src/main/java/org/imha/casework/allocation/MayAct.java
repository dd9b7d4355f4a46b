package org.imha.casework.allocation;

import java.util.List;

import org.imha.casework.model.Act;
import org.imha.casework.model.Allocation;
import org.imha.casework.model.advocate.AdvocateProblem;
import org.imha.casework.rules.allocation.Assessment;
import org.imha.casework.rules.allocation.Finding;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Turns what the rules say into an allocation or a refusal with its reasons. */
final class MayAct {

    private MayAct() {
    }

    /** @throws ApiProblem 409 with every obstacle, 403 when somebody else than a manager overrides */
    static Allocation orRefuse(Assessment assessment, AllocateCaseRequest request, Caller caller, Act act) {
        return switch (assessment.verdict()) {
            case MAY_ACT -> Allocation.of(request.advocateId(), request.reason(), request.restriction(), act);
            case MAY_NOT_ACT -> throw refused(assessment, "Nobody may override what the law or a contract of work says.");
            case NEEDS_OVERRIDE -> overridden(assessment, request, caller, act);
        };
    }

    private static Allocation overridden(Assessment assessment, AllocateCaseRequest request, Caller caller, Act act) {
        String why = request.override()
                .orElseThrow(() -> refused(assessment, "A manager may allocate all the same, with an overrideReason."));
        if (!caller.is(Role.MANAGER)) {
            throw new ApiProblem(CommonProblem.NOT_ALLOWED, "Only a manager may override this.",
                    List.of(new FieldError("#/overrideReason", "NOT_ALLOWED", "Leave it out, or ask a manager.")));
        }
        List<String> overrode = assessment.obstacles().stream().map(finding -> finding.rule().name()).toList();
        return new Allocation(request.advocateId(), act.by(), act.at(), request.reason(), overrode, why, request.restriction());
    }

    private static ApiProblem refused(Assessment assessment, String detail) {
        return new ApiProblem(AdvocateProblem.ADVOCATE_MAY_NOT_ACT, detail,
                assessment.obstacles().stream().map(MayAct::error).toList());
    }

    private static FieldError error(Finding finding) {
        String citation = finding.citation() == null ? "" : " (" + finding.citation() + ")";
        return new FieldError("#/advocateId", finding.rule().name(), finding.sentence() + citation);
    }
}
