package org.imha.referral.fhir;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this face is reached, and how much it takes at once. */
@ConfigMapping(prefix = "referral.fhir")
public interface FhirConfig {

    /** The address that callers know, ending in {@code /fhir/R4}; where none is given, that of the request. */
    Optional<String> baseUrl();

    /** The most entries of a transaction. */
    @WithDefault("100")
    int mostEntries();

    /** The most referrals of a transaction: eligibility is asked about each while the caller waits. */
    @WithDefault("10")
    int mostReferrals();
}
