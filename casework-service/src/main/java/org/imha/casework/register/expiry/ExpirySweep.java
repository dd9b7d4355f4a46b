package org.imha.casework.register.expiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.advocate.Advocates;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.web.Correlation;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks for what is about to be over. Each advocate in a transaction of its own; several copies may look at once. */
@ApplicationScoped
public class ExpirySweep {

    private static final Logger LOG = Logger.getLogger(ExpirySweep.class);

    private final Advocates advocates;
    private final WarnOfExpiry warn;
    private final ExpiryConfig config;
    private final Clock clock;

    ExpirySweep(Advocates advocates, WarnOfExpiry warn, ExpiryConfig config, Clock clock) {
        this.advocates = advocates;
        this.warn = warn;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${casework.register.expiry-sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        warnOn(LondonTime.dayOf(clock.instant()));
    }

    void warnOn(LocalDate today) {
        int longest = config.warnDaysBefore().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<UUID> due = QuarkusTransaction.requiringNew()
                .call(() -> advocates.expiringBy(today.plusDays(longest), today));
        due.forEach(id -> warn(id, today));
    }

    /** What fails comes again at the next turn. */
    private void warn(UUID id, LocalDate today) {
        Correlation.begin(null, null);
        try {
            warn.of(id, today, clock.instant());
        } catch (Exception failed) { // A commit fails with checked exceptions, undeclared.
            LOG.warnf("%s is looked at again: %s", id, failed.getClass().getSimpleName());
        } finally {
            Correlation.end();
        }
    }
}
