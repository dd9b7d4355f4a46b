package org.imha.casework.goal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** Sets goals with the person, changes and settles them, by the case's advocate. The case is held still: one at a time. */
@ApplicationScoped
class WorkOnGoals {

    private final CaseAccess access;
    private final Goals goals;
    private final AccessLog accessLog;
    private final Clock clock;

    WorkOnGoals(CaseAccess access, Goals goals, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    GoalOfCase set(UUID goalId, UUID caseId, SetGoalRequest told, Caller caller) {
        CaseFile file = workable(caseId, caller);
        Goal goal = Goal.set(goalId, caseId, told, goals.nextPriority(caseId), file.isNonInstructed(), act(caller));
        goals.persistAndFlush(goal);
        accessLog.permitted(caller, Access.of(Action.CREATE, Goal.RESOURCE, goalId, caseId));
        return new GoalOfCase(goal, file);
    }

    @Transactional
    GoalOfCase revise(UUID caseId, UUID goalId, SetGoalRequest told, String ifMatch, Caller caller) {
        return change(caseId, goalId, ifMatch, caller,
                (known, act) -> known.goal().revise(told, known.file().isNonInstructed(), act));
    }

    @Transactional
    GoalOfCase settle(UUID caseId, UUID goalId, SettleGoalRequest told, String ifMatch, Caller caller) {
        return change(caseId, goalId, ifMatch, caller, (known, act) -> known.goal().settle(told, act));
    }

    private GoalOfCase change(UUID caseId, UUID goalId, String ifMatch, Caller caller, BiConsumer<GoalOfCase, Act> change) {
        CaseFile file = workable(caseId, caller);
        Goal goal = goals.ofCase(caseId, goalId).orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(ifMatch, goal);
        GoalOfCase known = new GoalOfCase(goal, file);
        change.accept(known, act(caller));
        goals.flush();
        accessLog.permitted(caller, Access.of(Action.CHANGE, Goal.RESOURCE, goalId, caseId));
        return known;
    }

    private CaseFile workable(UUID caseId, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_WORK.demand(file, caller);
        return file;
    }

    private Act act(Caller caller) {
        return new Act(caller.id(), clock.instant());
    }
}
