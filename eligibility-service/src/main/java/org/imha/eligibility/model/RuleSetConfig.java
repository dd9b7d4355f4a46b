package org.imha.eligibility.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.imha.eligibility.rules.facts.Country;

import io.smallrye.config.ConfigMapping;

/** Where the provider works and when each rule set is in force. A set without a date is inactive. */
@ConfigMapping(prefix = "eligibility")
public interface RuleSetConfig {

    /** The country whose scheme this provider serves. */
    Country country();

    /** By id of the rule set. */
    Map<String, InForce> ruleSets();

    /** The days on which a rule set is in force, by London time. */
    interface InForce {

        /** The first day. */
        Optional<LocalDate> inForceFrom();

        /** The day on which it no longer is. */
        Optional<LocalDate> inForceUntil();
    }
}
