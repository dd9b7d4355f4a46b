package org.imha.records.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/** Where a grant stands, and the table of moves. A grant never comes back and never extends: renewing takes a new one. */
public enum GrantStatus {
    ACTIVE,
    /** Somebody who may took it back. */
    WITHDRAWN,
    /** The case, its advocate or the person's eligibility changed. */
    SUSPENDED,
    EXPIRED;

    private static final Map<GrantStatus, Set<GrantStatus>> MOVES = Map.of(
            ACTIVE, EnumSet.of(WITHDRAWN, SUSPENDED, EXPIRED),
            WITHDRAWN, EnumSet.noneOf(GrantStatus.class),
            SUSPENDED, EnumSet.noneOf(GrantStatus.class),
            EXPIRED, EnumSet.noneOf(GrantStatus.class));

    public Set<GrantStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem naming both when the table does not have the move */
    public GrantStatus moveTo(GrantStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(RecordsProblem.GRANT_MOVE_NOT_ALLOWED,
                    "A grant does not go from " + this + " to " + next + ".");
        }
        return next;
    }
}
