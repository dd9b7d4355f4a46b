package org.imha.casework.meeting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;

/** Where a meeting stands for the advocate, and the table of moves. */
public enum MeetingStatus {
    /** Announces {@code MeetingScheduled}. */
    SCHEDULED,
    /** Announces {@code MeetingAttended}. */
    ATTENDED,
    /** It was held, and nobody told the advocate. */
    NOT_TOLD,
    /** Announces {@code MeetingExcluded}. */
    EXCLUDED,
    CANCELLED;

    private static final Map<MeetingStatus, Set<MeetingStatus>> MOVES = Map.of(
            SCHEDULED, EnumSet.of(ATTENDED, NOT_TOLD, EXCLUDED, CANCELLED),
            ATTENDED, EnumSet.noneOf(MeetingStatus.class),
            NOT_TOLD, EnumSet.noneOf(MeetingStatus.class),
            EXCLUDED, EnumSet.noneOf(MeetingStatus.class),
            CANCELLED, EnumSet.noneOf(MeetingStatus.class));

    Set<MeetingStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    MeetingStatus moveTo(MeetingStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(CaseworkProblem.MEETING_MOVE_NOT_ALLOWED,
                    "A meeting does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
