package org.imha.casework.allocation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.allocation.CandidatesView.CandidateView;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** Ranks whoever is on the register for one case. */
@ApplicationScoped
class RankCandidates {

    private final CaseAccess access;
    private final JudgeAllocation judge;
    private final AccessLog accessLog;

    RankCandidates(CaseAccess access, JudgeAllocation judge, AccessLog accessLog) {
        this.access = access;
        this.judge = judge;
        this.accessLog = accessLog;
    }

    /** @throws ApiProblem 404, or 409 when the case is closed */
    @Transactional
    CandidatesView rank(UUID caseId, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        CaseAction.ALLOCATE.demand(file, caller);
        List<Candidate> ranked = judge.candidates(file);
        accessLog.permitted(caller, Access.of(Action.READ, CaseFile.RESOURCE, caseId));
        return new CandidatesView(caseId, judge.today(), IntStream.range(0, ranked.size())
                .mapToObj(i -> CandidateView.of(i + 1, ranked.get(i))).toList());
    }
}
