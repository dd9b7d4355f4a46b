package org.imha.referral.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.Referrals;
import org.imha.referral.model.worklist.KeepWorklist;
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
    private final KeepWorklist keepWorklist;
    private final Referrals referrals;
    private final Clock clock;

    WorklistSweep(Worklist worklist, KeepWorklist keepWorklist, Referrals referrals, Clock clock) {
        this.worklist = worklist;
        this.keepWorklist = keepWorklist;
        this.referrals = referrals;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.worklist.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void moveOn() {
        Instant now = clock.instant();
        while (QuarkusTransaction.requiringNew().call(() -> list(worklist.claimDue(now, BATCH))).size() == BATCH) {
            // Goes on until fewer are left than fit in a batch.
        }
    }

    @Scheduled(every = "${referral.worklist.complete-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void addMissing() {
        long added = 0;
        for (List<UUID> batch = addMissing(new UUID(0, 0)); !batch.isEmpty(); batch = addMissing(batch.getLast())) {
            added += batch.size();
        }
        if (added > 0) {
            LOG.infof("%d referrals were added to the worklist", added);
        }
    }

    private List<UUID> addMissing(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> list(worklist.claimMissing(after, BATCH)));
    }

    private List<UUID> list(List<UUID> ids) {
        referrals.list("id IN ?1", ids).forEach(keepWorklist::list);
        return ids;
    }
}
