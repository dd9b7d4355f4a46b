package org.imha.gateway.guard;

import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** How much a caller may ask for. */
@ConfigMapping(prefix = "gateway.guard.rate-limit")
public interface RateLimitConfig {

    /** What holds for every caller, by the policy's name. */
    Map<String, Policy> policies();

    /** What holds instead for some clients, by client id. */
    Map<String, ClientPolicies> clients();

    /** What holds for each address that asks on a public path without a token. */
    Map<String, Policy> publicPolicies();

    /** The most callers that are remembered at once; those who ask least often are forgotten first. */
    int rememberedCallers();

    /** The policies of one client. */
    interface ClientPolicies {

        @WithParentName
        Map<String, Policy> policies();
    }

    /** So many requests in so much time. */
    interface Policy {

        long quota();

        Duration window();
    }
}
