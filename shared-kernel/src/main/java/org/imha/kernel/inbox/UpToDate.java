package org.imha.kernel.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

/** Up to when everything that was announced to this service is known to be handled, by whichever of its copies. */
@ApplicationScoped
public class UpToDate {

    private final Clock clock;
    private volatile Instant until = Instant.EPOCH;

    UpToDate(Clock clock) {
        this.clock = clock;
    }

    public void until(Instant reached) {
        until = reached;
    }

    /** @return false also for a service that has just started and has not heard from the broker yet */
    public boolean isWithin(Duration age) {
        return until.isAfter(clock.instant().minus(age));
    }
}
