package org.imha.referral.export;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How files are collected and how long they are kept. */
@ConfigMapping(prefix = "referral.export")
interface PersonFileConfig {

    /** How often to look for a file to go on with. */
    String continueEvery();

    /** How often to look for files whose time is over. */
    String expirySweepEvery();

    /** How soon to ask again a service that was away. */
    Duration tryAgainAfter();

    /** How long a file is kept: long enough to review it and hand it over. */
    Duration keptFor();

    /** How much a file may hold: it is shown in one answer. */
    long mostCharacters();
}
