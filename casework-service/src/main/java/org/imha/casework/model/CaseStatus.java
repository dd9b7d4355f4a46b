package org.imha.casework.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/** Where a case stands, and the table of moves. Giving the case to another advocate is no move: it stays where it is. */
public enum CaseStatus {
    /** Open, and nobody's yet. */
    WAITING,
    /** An advocate has it and has not met the person. */
    ALLOCATED,
    /** The advocate has met the person. */
    ACTIVE,
    CLOSED;

    private static final Map<CaseStatus, Set<CaseStatus>> MOVES = Map.of(
            WAITING, EnumSet.of(ALLOCATED, CLOSED),
            ALLOCATED, EnumSet.of(ACTIVE, CLOSED),
            ACTIVE, EnumSet.of(CLOSED),
            // Its referral began again. Nobody has it: whether the advocate of before still can is for a coordinator to see.
            CLOSED, EnumSet.of(WAITING));

    public Set<CaseStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    public CaseStatus moveTo(CaseStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(CaseworkProblem.CASE_MOVE_NOT_ALLOWED,
                    "A case does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
