package org.imha.casework.report.section;

import java.util.Set;

import org.imha.casework.model.ClosureReason;
import org.imha.casework.model.Hold;

/**
 * How soon something must have happened.
 *
 * @param name as the contract calls it
 * @param pausedBy reasons to rest for which the clock stands still
 * @param excludes reasons to close for which a case that never got so far is left out
 */
public record Target(String name, Milestone start, Milestone stop, int workingDays, AppliesTo appliesTo,
        Set<Hold.Reason> pausedBy, Set<ClosureReason> excludes) {

    /** @throws IllegalStateException for what cannot be measured: the service does not start with it */
    public Target {
        if (workingDays < 0) {
            throw new IllegalStateException("Target " + name + " has fewer working days than none");
        }
        boolean plain = start == Milestone.RECEIVED && appliesTo == AppliesTo.ALL && pausedBy.isEmpty();
        if (stop == Milestone.ACKNOWLEDGED && !plain) {
            throw new IllegalStateException(
                    "Target " + name + " also counts referrals that have no case: it starts with RECEIVED,"
                            + " applies to ALL, and is paused by nothing");
        }
    }

    /** Who refers is to be answered whether a case comes of it or not. */
    public boolean countsReferralsWithoutCase() {
        return stop == Milestone.ACKNOWLEDGED;
    }

    /** For whom. */
    public enum AppliesTo {
        ALL,
        URGENT_OR_SECTION_2,
        ROUTINE
    }
}
