package org.imha.casework.register.expiry;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When to warn of what will be over. */
@ConfigMapping(prefix = "casework.register")
public interface ExpiryConfig {

    /** How many days before the last day to warn, each once. */
    @WithDefault("60,30,7")
    List<Integer> warnDaysBefore();

    /** How often to look. */
    String expirySweepEvery();
}
