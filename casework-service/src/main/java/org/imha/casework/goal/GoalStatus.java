package org.imha.casework.goal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;

/** Where a goal stands, and the table of moves. Whatever ended may be taken up again: minds change, and mistakes are made. */
public enum GoalStatus {
    OPEN,
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED,
    /** The person does not want it any more. */
    DROPPED;

    private static final Map<GoalStatus, Set<GoalStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(ACHIEVED, PARTLY_ACHIEVED, NOT_ACHIEVED, DROPPED),
            ACHIEVED, EnumSet.of(OPEN),
            PARTLY_ACHIEVED, EnumSet.of(OPEN),
            NOT_ACHIEVED, EnumSet.of(OPEN),
            DROPPED, EnumSet.of(OPEN));

    public Set<GoalStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    GoalStatus moveTo(GoalStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(CaseworkProblem.GOAL_MOVE_NOT_ALLOWED,
                    "A goal does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
