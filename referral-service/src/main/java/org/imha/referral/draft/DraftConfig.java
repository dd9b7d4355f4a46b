package org.imha.referral.draft;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long drafts live. */
@ConfigMapping(prefix = "referral.draft")
public interface DraftConfig {

    /** How long a draft is kept after its last change. */
    @WithDefault("P14D")
    Duration keptFor();

    /** How often expired drafts are deleted; they are not shown any more before. */
    String sweepEvery();
}
