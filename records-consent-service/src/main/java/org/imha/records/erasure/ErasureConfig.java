package org.imha.records.erasure;

import java.time.Period;

import io.smallrye.config.ConfigMapping;

/** How long consent records outlive the file. */
@ConfigMapping(prefix = "records.erasure")
interface ErasureConfig {

    /** How much longer than the case its grants are kept; {@code P0D} erases them at the sweep's next turn. */
    Period consentKeptFor();

    /** How often to look for grants whose day has come; {@code off} for never. */
    String sweepEvery();
}
