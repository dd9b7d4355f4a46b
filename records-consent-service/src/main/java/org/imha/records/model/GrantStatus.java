package org.imha.records.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/**
 * Where a grant stands, and the one table of where it can go from there. Nothing leads back: who needs more makes a new one.
 * What has ended can still be withdrawn: its basis was taken back, and must not serve again.
 */
public enum GrantStatus {

    /** Records within the scope may be seen until the end. */
    ACTIVE,
    /** The basis was taken back. */
    WITHDRAWN,
    /** The case, the advocate or the eligibility behind it changed. */
    SUSPENDED,
    /** Its time is over. */
    EXPIRED;

    private static final Map<GrantStatus, Set<GrantStatus>> MOVES = Map.of(
            ACTIVE, EnumSet.of(WITHDRAWN, SUSPENDED, EXPIRED),
            SUSPENDED, EnumSet.of(WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(GrantStatus.class),
            EXPIRED, EnumSet.of(WITHDRAWN));

    public Set<GrantStatus> moves() {
        return MOVES.get(this);
    }

    public boolean canMoveTo(GrantStatus next) {
        return moves().contains(next);
    }

    /** @throws ApiProblem 409 naming both states */
    public GrantStatus moveTo(GrantStatus next) {
        if (!canMoveTo(next)) {
            throw new ApiProblem(RecordsProblem.GRANT_MOVE_NOT_ALLOWED,
                    "A grant cannot move from " + this + " to " + next + ".");
        }
        return next;
    }
}
