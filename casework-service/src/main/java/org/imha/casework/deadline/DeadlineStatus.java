package org.imha.casework.deadline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;

/** Where a deadline stands, and the table of moves. */
public enum DeadlineStatus {
    OPEN,
    /** Its last safe day is over, and nobody said what became of it. Reported until somebody does. */
    MISSED,
    /** Over, and nothing that somebody here had to do: an authority's end, a hearing; or over before the case came. */
    PASSED,
    /** Somebody said what became of it. */
    SETTLED,
    /** It does not hold any more: the facts were others, or the case ended. */
    SUPERSEDED;

    private static final Map<DeadlineStatus, Set<DeadlineStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(MISSED, PASSED, SETTLED, SUPERSEDED),
            MISSED, EnumSet.of(SETTLED),
            PASSED, EnumSet.of(SETTLED),
            SETTLED, EnumSet.noneOf(DeadlineStatus.class),
            SUPERSEDED, EnumSet.noneOf(DeadlineStatus.class));

    public Set<DeadlineStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    DeadlineStatus moveTo(DeadlineStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(CaseworkProblem.DEADLINE_MOVE_NOT_ALLOWED,
                    "A deadline does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
