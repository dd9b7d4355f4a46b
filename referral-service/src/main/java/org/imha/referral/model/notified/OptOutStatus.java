package org.imha.referral.model.notified;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/** Whether a refusal still counts, and the one table of how it can end. */
public enum OptOutStatus {

    /** The person wants no help now. */
    IN_FORCE,
    /** The person wants to be asked again, or help. */
    OPTED_IN,
    /** The day came on which the person agreed to be asked again. */
    REOFFERED,
    /** A later interview decided anew. */
    REPLACED;

    private static final Map<OptOutStatus, Set<OptOutStatus>> MOVES = Map.of(
            IN_FORCE, EnumSet.of(OPTED_IN, REOFFERED, REPLACED),
            OPTED_IN, EnumSet.noneOf(OptOutStatus.class),
            REOFFERED, EnumSet.noneOf(OptOutStatus.class),
            REPLACED, EnumSet.noneOf(OptOutStatus.class));

    public Set<OptOutStatus> moves() {
        return MOVES.get(this);
    }

    /** @throws ApiProblem 409 when it is over */
    public OptOutStatus moveTo(OptOutStatus next) {
        if (!moves().contains(next)) {
            throw new ApiProblem(NotifiedProblem.OPT_OUT_OVER, "An opt-out that is " + this + " cannot become " + next + ".");
        }
        return next;
    }
}
