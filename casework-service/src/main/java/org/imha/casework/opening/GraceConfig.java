package org.imha.casework.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import org.imha.casework.rules.calendar.LondonTime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the work for somebody who no longer qualifies may be finished: a matter of the commissioner's contract. */
@ConfigMapping(prefix = "casework.grace")
interface GraceConfig {

    /** From the day that their ceasing to qualify became known. */
    @WithDefault("P28D")
    Period period();

    /** The last day of it, in London. */
    default LocalDate endsOn(Instant known) {
        return LondonTime.dayOf(known).plus(period());
    }
}
