package org.imha.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.imha.gateway.guard.RateLimitConfig.Policy;
import org.junit.jupiter.api.Test;

class QuotasTest {

    @Test
    void namesEveryPolicyThatIsUsedUpAndTheLongestWait() {
        // Given
        Quotas quotas = new Quotas(Map.of("burst", policy(1, Duration.ofHours(1)), "day", policy(1, Duration.ofDays(1))));
        quotas.take();
        // When
        Quotas.Standing standing = quotas.take();
        // Then
        assertFalse(standing.isTaken());
        assertEquals(List.of("burst", "day"), standing.violated());
        assertEquals(86400, standing.retryAfterSeconds());
    }

    @Test
    void neverPromisesAWaitOfNoTime() {
        Quotas quotas = new Quotas(Map.of("burst", policy(20, Duration.ofSeconds(1))));
        assertEquals("\"burst\";q=20;w=1", quotas.policyHeader());
        assertEquals("\"burst\";r=19;t=1", quotas.take().header());
    }

    private static Policy policy(long quota, Duration window) {
        return new Policy() {
            @Override
            public long quota() {
                return quota;
            }

            @Override
            public Duration window() {
                return window;
            }
        };
    }
}
