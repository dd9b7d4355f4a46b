package org.imha.casework.goal;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the goals of a case to those who may see the case. */
@ApplicationScoped
class ReadGoals {

    private final CaseAccess access;
    private final Goals goals;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadGoals(CaseAccess access, Goals goals, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.goals = goals;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    GoalOfCase one(UUID caseId, UUID goalId, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        Goal goal = goals.ofCase(caseId, goalId).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, Goal.RESOURCE, goalId, caseId));
        return new GoalOfCase(goal, file);
    }

    @Transactional
    Page<GoalOfCase> list(UUID caseId, PageRequest request, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.LIST);
        String list = "goals " + caseId;
        List<Goal> found = goals.inOrder(caseId, request.after(cursors, list), request.limit() + 1);
        Page<Goal> page = request.page(found, Goal::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(Goal.RESOURCE, page.items().stream().map(Goal::id).toList()));
        return page.map(goal -> new GoalOfCase(goal, file));
    }
}
