package org.imha.casework.deadline.sweep;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.deadline.CaseDeadlines;
import org.imha.casework.deadline.DeadlineReckonings;
import org.imha.kernel.problem.SafeTrace;
import org.imha.kernel.web.Correlation;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Time passes: deadlines draw near, are missed, and give way to the next. Each in a transaction of its own; several copies
 * share the work, and what goes wrong with one case does not keep the others.
 */
@ApplicationScoped
class DeadlineSweep {

    private static final Logger LOG = Logger.getLogger(DeadlineSweep.class);
    private static final int BATCH = 500;

    private final CaseDeadlines deadlines;
    private final DeadlineReckonings reckonings;
    private final MoveDeadlineOn moveOn;
    private final Clock clock;

    DeadlineSweep(CaseDeadlines deadlines, DeadlineReckonings reckonings, MoveDeadlineOn moveOn, Clock clock) {
        this.deadlines = deadlines;
        this.reckonings = reckonings;
        this.moveOn = moveOn;
        this.clock = clock;
    }

    @Scheduled(every = "${casework.deadline.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void warnAndReport() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().call(() -> deadlines.withStepDue(now, BATCH))
                .forEach(id -> each(id, deadline -> moveOn.step(deadline, now)));
    }

    @Scheduled(every = "${casework.deadline.reckon-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void reckonAgain() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .call(() -> Stream.concat(reckonings.due(now, BATCH).stream(), reckonings.missing(BATCH).stream()).toList())
                .forEach(id -> each(id, caseId -> moveOn.reckon(caseId, now)));
    }

    private static void each(UUID id, Consumer<UUID> work) {
        Correlation.begin(null, null);
        try {
            work.accept(id);
        } catch (Exception failure) { // A commit fails with checked exceptions, undeclared.
            LOG.errorf("%s waits for the next sweep: %s", id, SafeTrace.of(failure));
        } finally {
            Correlation.end();
        }
    }
}
