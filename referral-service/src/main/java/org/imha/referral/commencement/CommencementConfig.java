package org.imha.referral.commencement;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How a change of the law is followed. */
@ConfigMapping(prefix = "referral.commencement")
interface CommencementConfig {

    /** How often to look. */
    String sweepEvery();

    /** After what time to ask once more about a referral that an edition no longer in force answered all the same. */
    Duration askAgainAfter();
}
