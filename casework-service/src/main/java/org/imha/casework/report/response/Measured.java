package org.imha.casework.report.response;

import java.util.OptionalInt;

/**
 * One case against one target.
 *
 * @param workingDays how many it took; empty as long as the clock was not stopped by what the target waits for
 */
record Measured(Verdict verdict, OptionalInt workingDays) {

    static Measured without(Verdict verdict) {
        return new Measured(verdict, OptionalInt.empty());
    }
}
