package org.imha.kernel.inbox;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets handled facts when no topic can deliver them again. */
@ApplicationScoped
public class InboxSweep {

    private final EntityManager entityManager;
    private final Clock clock;
    private final Duration remembered;

    InboxSweep(EntityManager entityManager, Clock clock, @ConfigProperty(name = "kernel.inbox.remember") Duration remembered) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.remembered = remembered;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        entityManager.createNativeQuery("DELETE FROM consumed_event WHERE consumed_at < :limit")
                .setParameter("limit", clock.instant().minus(remembered)).executeUpdate();
    }
}
