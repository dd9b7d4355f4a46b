package org.imha.casework.interview;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;

/** Where an interview of a professional stands, and the table of moves. None of them is announced. */
public enum InterviewStatus {
    REQUESTED,
    AGREED,
    /** Which may be an offence (s.129(1)(b)), and may still be thought better of. */
    REFUSED,
    HELD;

    private static final Map<InterviewStatus, Set<InterviewStatus>> MOVES = Map.of(
            REQUESTED, EnumSet.of(AGREED, REFUSED, HELD),
            AGREED, EnumSet.of(REFUSED, HELD),
            REFUSED, EnumSet.of(AGREED, HELD),
            HELD, EnumSet.noneOf(InterviewStatus.class));

    Set<InterviewStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    InterviewStatus moveTo(InterviewStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(CaseworkProblem.INTERVIEW_MOVE_NOT_ALLOWED,
                    "An interview does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
