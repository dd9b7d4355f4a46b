package org.imha.referral.notified;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether hospitals notify of their patients, and how long what they tell is kept. */
@ConfigMapping(prefix = "referral.notifications-of-patients")
public interface NotifiedConfig {

    /** Nobody has appointed the day on which MHA 2025 Sch.3 comes into force. */
    @WithDefault("false")
    boolean enabled();

    /** From the beginning of which day, in London; at once without one. */
    Optional<LocalDate> from();

    /** How long what is settled is kept: a refusal, an end, a note. */
    @WithDefault("P12M")
    Period keepSettled();

    /** For how long at most a visit may be put off. */
    @WithDefault("28D")
    Duration longestRetry();

    /** How often to look for visits and offers that have become due. */
    String dueEvery();

    /** How often to look for what is to be forgotten. */
    String forgetEvery();
}
