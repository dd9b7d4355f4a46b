package org.imha.referral.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Time passes: dates draw near and give way to the next, which no change of a referral would write down. The same for
 * referrals that have no row yet. Several copies share the work; no version changes, for nobody changed a referral.
 */
@ApplicationScoped
public class WorklistSweep {

    private static final Logger LOG = Logger.getLogger(WorklistSweep.class);
    private static final int BATCH = 200;

    private final Worklist worklist;
    private final Referrals referrals;
    private final Clock clock;

    WorklistSweep(Worklist worklist, Referrals referrals, Clock clock) {
        this.worklist = worklist;
        this.referrals = referrals;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.worklist.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void moveOn() {
        Instant now = clock.instant();
        while (QuarkusTransaction.requiringNew().call(() -> list(worklist.claimDue(now, BATCH), now)).size() == BATCH) {
            // Goes on until fewer are left than fit in a batch.
        }
    }

    @Scheduled(every = "${referral.worklist.complete-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void addMissing() {
        Instant now = clock.instant();
        long added = 0;
        for (List<UUID> batch = addMissing(new UUID(0, 0), now); !batch.isEmpty(); batch = addMissing(batch.getLast(), now)) {
            added += batch.size();
        }
        if (added > 0) {
            LOG.infof("%d referrals were added to the worklist", added);
        }
    }

    private List<UUID> addMissing(UUID after, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> list(worklist.claimMissing(after, BATCH), now));
    }

    private List<UUID> list(List<UUID> ids, Instant now) {
        referrals.list("id IN ?1", ids).forEach((Referral referral) -> referral.listAsOf(now));
        return ids;
    }
}
