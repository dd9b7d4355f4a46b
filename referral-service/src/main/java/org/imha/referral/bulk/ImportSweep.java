package org.imha.referral.bulk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.imha.kernel.problem.Outage;
import org.imha.kernel.problem.SafeTrace;
import org.imha.kernel.web.Correlation;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Works through the imports that run, a few rows of one and then of the next, so that a short list need not wait for a long
 * one. One worker per copy of the service; several copies share the imports.
 */
@ApplicationScoped
class ImportSweep {

    private static final Logger LOG = Logger.getLogger(ImportSweep.class);
    /** So many rows before another import has its turn. */
    private static final int TURN = 96;
    /**
     * So many are looked at side by side, since most of that is waiting for eligibility-service. Not more: those who wait
     * for an answer about one person ask there, too.
     */
    private static final int STEP = 4;
    private static final int MOST_TRIES = 3;

    private final ImportSteps steps;
    private final JudgeRow judgeRow;
    private final SettleRow settleRow;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("imports").factory());
    private final ExecutorService judges = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    ImportSweep(ImportSteps steps, JudgeRow judgeRow, SettleRow settleRow) {
        this.steps = steps;
        this.judgeRow = judgeRow;
        this.settleRow = settleRow;
    }

    /** There may be something to do; returns at once. */
    @Scheduled(every = "${referral.bulk.continue-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void wake() {
        if (!stopping.get() && called.compareAndSet(false, true)) {
            worker.execute(() -> {
                called.set(false);
                goOn();
            });
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping.set(true);
        worker.shutdown();
        judges.shutdown();
    }

    /**
     * Ends when nothing is left, or what goes wrong will go wrong for a while: the lease runs out, and somebody tries again.
     */
    void goOn() {
        try {
            for (Optional<ReferralImport> next = steps.lease(); next.isPresent() && !stopping.get(); next = steps.lease()) {
                Correlation.begin(next.get().correlationId(), null);
                takeTurn(next.get());
            }
        } catch (Exception away) { // A commit fails with checked exceptions, undeclared.
            LOG.warnf("Imports wait: %s", away.getClass().getSimpleName());
        } finally {
            Correlation.end();
        }
    }

    private void takeTurn(ReferralImport list) throws Exception {
        for (int taken = 0; taken < TURN && !stopping.get(); taken += STEP) {
            List<ImportRow> rows = steps.nextRows(list.id(), STEP);
            if (rows.isEmpty()) {
                return;
            }
            takeStep(list, rows);
        }
        steps.release(list.id());
    }

    /** Settled in the order of the file: of two equal rows the first makes the referral. */
    private void takeStep(ReferralImport list, List<ImportRow> rows) throws Exception {
        List<Future<RowVerdict>> verdicts = rows.stream().map(row -> judges.submit(() -> judge(list, row))).toList();
        for (int i = 0; i < rows.size(); i++) {
            take(list, rows.get(i), verdicts.get(i)::get);
        }
    }

    private RowVerdict judge(ReferralImport list, ImportRow row) {
        Correlation.begin(list.correlationId(), null);
        try {
            return judgeRow.judge(list, row);
        } finally {
            Correlation.end();
        }
    }

    /** What is away for a while is waited for. What is wrong with one row and stays so must not keep the others. */
    private void take(ReferralImport list, ImportRow row, Callable<RowVerdict> verdict) throws Exception {
        Callable<RowVerdict> next = verdict;
        for (int attempt = 1;; attempt++) {
            try {
                settleRow.settle(list, row.key(), next.call());
                return;
            } catch (Exception failure) { // As above.
                if (attempt == MOST_TRIES) {
                    giveUp(row, failure);
                    return;
                }
                next = () -> judgeRow.judge(list, row);
            }
        }
    }

    private void giveUp(ImportRow row, Exception failure) throws Exception {
        if (Outage.isBehind(failure)) {
            throw failure;
        }
        LOG.errorf("Row %d of import %s cannot be taken: %s", row.key().number(), row.key().importId(), SafeTrace.of(failure));
        settleRow.refuseBroken(row.key());
    }
}
