package org.imha.casework.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/** Where a case stands, and the table of moves. Giving the case to another advocate is no move: it stays where it is. */
public enum CaseStatus {
    /** Open, and nobody's yet. */
    WAITING,
    /** An advocate has it and has not tried to reach the person. */
    ALLOCATED,
    /** The advocate has tried, and has not reached the person. */
    FIRST_CONTACT_ATTEMPTED,
    /** The advocate and the person are in touch. */
    ACTIVE,
    /** The work rests, for a reason and until a day of review. */
    ON_HOLD,
    /** The person no longer qualifies: the advocate finishes, without the powers. Qualifying again takes the case back. */
    CLOSING,
    CLOSED;

    private static final Map<CaseStatus, Set<CaseStatus>> MOVES = Map.of(
            WAITING, EnumSet.of(ALLOCATED, CLOSED),
            ALLOCATED, EnumSet.of(FIRST_CONTACT_ATTEMPTED, ACTIVE, ON_HOLD, CLOSING, CLOSED),
            FIRST_CONTACT_ATTEMPTED, EnumSet.of(ACTIVE, ON_HOLD, CLOSING, CLOSED),
            ACTIVE, EnumSet.of(ON_HOLD, CLOSING, CLOSED),
            ON_HOLD, EnumSet.of(ALLOCATED, FIRST_CONTACT_ATTEMPTED, ACTIVE, CLOSING, CLOSED),
            CLOSING, EnumSet.of(ALLOCATED, FIRST_CONTACT_ATTEMPTED, ACTIVE, ON_HOLD, CLOSED),
            // Taken up again. Nobody has it: whether the advocate of before still can is for a coordinator to see.
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

    /** Where somebody who is with the person goes on from, once the person was tried or reached. */
    CaseStatus after(Reached how) {
        return switch (this) {
            case ALLOCATED -> how == Reached.NOT_REACHED ? FIRST_CONTACT_ATTEMPTED : ACTIVE;
            case FIRST_CONTACT_ATTEMPTED -> how == Reached.NOT_REACHED ? this : ACTIVE;
            default -> this;
        };
    }
}
