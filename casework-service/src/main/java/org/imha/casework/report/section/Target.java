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

    /** For whom. */
    public enum AppliesTo {
        ALL,
        URGENT_OR_SECTION_2,
        ROUTINE
    }
}
