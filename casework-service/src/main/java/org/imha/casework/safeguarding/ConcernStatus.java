package org.imha.casework.safeguarding;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;

/** Where a concern stands, and the table of moves. */
public enum ConcernStatus {
    RAISED,
    /** Decided: it is to go to the local authority. */
    TO_REFER,
    /** Decided: it does not. Something new may change that. */
    NO_FURTHER_ACTION,
    REFERRED,
    CONCLUDED;

    private static final Map<ConcernStatus, Set<ConcernStatus>> MOVES = Map.of(
            RAISED, EnumSet.of(TO_REFER, NO_FURTHER_ACTION),
            TO_REFER, EnumSet.of(NO_FURTHER_ACTION, REFERRED),
            NO_FURTHER_ACTION, EnumSet.of(TO_REFER, CONCLUDED),
            REFERRED, EnumSet.of(CONCLUDED),
            CONCLUDED, EnumSet.noneOf(ConcernStatus.class));

    Set<ConcernStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    ConcernStatus moveTo(ConcernStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(CaseworkProblem.CONCERN_MOVE_NOT_ALLOWED,
                    "A concern does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
