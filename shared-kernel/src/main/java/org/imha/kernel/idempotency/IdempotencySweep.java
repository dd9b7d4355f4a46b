package org.imha.kernel.idempotency;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets keys 48 hours after their answer, and those that never got one as long after they were first seen. */
@ApplicationScoped
public class IdempotencySweep {

    private static final Duration KEPT = Duration.ofHours(48);

    private final EntityManager entityManager;
    private final Clock clock;

    IdempotencySweep(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        entityManager.createQuery("DELETE FROM IdempotentAnswer WHERE keptSince < :limit")
                .setParameter("limit", clock.instant().minus(KEPT)).executeUpdate();
    }
}
