package org.imha.gateway.guard;

import java.util.Map;

import org.imha.gateway.guard.RateLimitConfig.Policy;

import io.quarkus.runtime.configuration.MemorySize;

/** A place where the public may leave something without a token, and read nothing (docs/adr/0021). */
public interface LetterBox {

    /** How much may be left from one address. */
    Map<String, Policy> policies();

    /** How much may be left by all the public together, at this copy of the gateway. */
    Map<String, Policy> ceiling();

    /** How large it may be, whoever brings it. */
    MemorySize sizeLimit();
}
