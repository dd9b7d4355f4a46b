package org.imha.casework.allocation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.kernel.web.Correlation;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks at every allocation again. Only what has changed is written, each case in a transaction of its own. */
@ApplicationScoped
public class AllocationSweep {

    private static final Logger LOG = Logger.getLogger(AllocationSweep.class);
    private static final int BATCH = 100;

    private final CaseFiles cases;
    private final RecheckAllocation recheck;

    AllocationSweep(CaseFiles cases, RecheckAllocation recheck) {
        this.cases = cases;
        this.recheck = recheck;
    }

    /** What one look at some of the cases found. */
    private record Look(UUID last, int howMany, List<UUID> outOfDate) {
    }

    @Scheduled(every = "${casework.allocation.recheck-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Look look = new Look(new UUID(0, 0), BATCH, List.of());
        while (look.howMany() == BATCH) {
            UUID after = look.last();
            look = QuarkusTransaction.requiringNew().call(() -> look(after));
            look.outOfDate().forEach(this::recheck);
        }
    }

    private Look look(UUID after) {
        List<CaseFile> some = cases.allocated(after, BATCH);
        List<UUID> outOfDate = some.stream().filter(recheck::isOutOfDate).map(CaseFile::id).toList();
        return new Look(some.isEmpty() ? after : some.getLast().id(), some.size(), outOfDate);
    }

    /** What fails comes again at the next turn. */
    private void recheck(UUID id) {
        Correlation.begin(null, null);
        try {
            recheck.recheck(id);
        } catch (Exception changedMeanwhile) { // A commit fails with checked exceptions, undeclared.
            LOG.warnf("%s is looked at again: %s", id, changedMeanwhile.getClass().getSimpleName());
        } finally {
            Correlation.end();
        }
    }
}
