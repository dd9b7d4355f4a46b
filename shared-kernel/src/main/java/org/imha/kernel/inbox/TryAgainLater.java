package org.imha.kernel.inbox;

import org.imha.kernel.problem.Outage;

/** Something that the work needs is away and will be back: the fact waits, however long, and is never given up. */
public class TryAgainLater extends RuntimeException {

    public TryAgainLater(String whatIsAway) {
        super(whatIsAway);
    }

    /** As opposed to a fact that cannot be handled. */
    static boolean isWhatHappened(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TryAgainLater || cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return Outage.isBehind(failure);
    }
}
