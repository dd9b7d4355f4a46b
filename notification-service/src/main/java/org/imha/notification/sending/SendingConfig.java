package org.imha.notification.sending;

import java.time.Duration;

import org.imha.notification.model.Patience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How persistently to send. */
@ConfigMapping(prefix = "notification.sending")
interface SendingConfig {

    /** How often to look for what is due. */
    String every();

    /** How many attempts before giving up. */
    @WithDefault("8")
    int attempts();

    /** How long to wait after the first failure; four times as long after each further one. */
    @WithDefault("30s")
    Duration firstPause();

    /** The longest wait between two attempts. */
    @WithDefault("6h")
    Duration longestPause();

    /** For how long whoever is sending keeps others away; longer than any mail server takes to answer. */
    @WithDefault("3m")
    Duration keepOthersAway();

    default Patience patience() {
        return new Patience(attempts(), firstPause(), longestPause());
    }
}
