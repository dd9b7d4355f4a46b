package org.imha.casework.allocation;

import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How allocation is judged. */
@ConfigMapping(prefix = "casework.allocation")
public interface AllocationConfig {

    /** For how long a conflict of interest that is over still keeps cases from an advocate. */
    @WithDefault("P1Y")
    Period conflictLookBack();

    /** How often to look at every allocation again. */
    String recheckEvery();
}
