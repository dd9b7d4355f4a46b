package org.imha.casework.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.identity.Caller;

/** A goal and the case that says who may do something to it. */
record GoalOfCase(Goal goal, CaseFile file) {

    GoalView view(Caller caller) {
        Permission work = CaseAction.RECORD_WORK.permission(file, caller);
        List<Permission> actions = new ArrayList<>();
        actions.add(named("revise", work, goal.status() == GoalStatus.OPEN, CaseworkProblem.GOAL_IS_OVER));
        for (GoalStatus next : GoalStatus.values()) {
            actions.add(named(next.name().toLowerCase(Locale.ROOT).replace('_', '-'), work,
                    goal.status().moves().contains(next), CaseworkProblem.GOAL_MOVE_NOT_ALLOWED));
        }
        return goal.view(List.copyOf(actions));
    }

    private static Permission named(String action, Permission work, boolean possible, CaseworkProblem otherwise) {
        if (!work.allowed()) {
            return new Permission(action, false, work.reason());
        }
        return new Permission(action, possible, possible ? null : otherwise.name());
    }
}
