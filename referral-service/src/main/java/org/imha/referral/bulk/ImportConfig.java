package org.imha.referral.bulk;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** What a list may be, and how long what is known of it is kept. */
@ConfigMapping(prefix = "referral.bulk")
interface ImportConfig {

    /** The most rows of a file. */
    int mostRows();

    /** The most bytes of a body on every other path. */
    MemorySize mostBytesElsewhere();

    /** How often to look whether there is something to go on with. */
    String continueEvery();

    /** How long a file may take to arrive; what has arrived is thrown away afterwards. */
    Duration arriveWithin();

    /** How long the results of an import are kept after its end. */
    Duration remember();

    /** How often to look for what is to be forgotten. */
    String forgetEvery();
}
