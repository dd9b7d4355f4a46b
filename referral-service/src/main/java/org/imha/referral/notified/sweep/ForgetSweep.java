package org.imha.referral.notified.sweep;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.web.Correlation;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.notified.NotificationDuty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Forgets what was settled long enough ago: the person was never asked whether anything about them might be kept. First
 * the refusals, so that whoever waited because of one is interviewed, then the notifications.
 */
@ApplicationScoped
public class ForgetSweep {

    private static final Logger LOG = Logger.getLogger(ForgetSweep.class);
    private static final int BATCH = 200;

    private final OptOuts optOuts;
    private final ForgetSettled forgetSettled;
    private final NotificationDuty duty;
    private final Clock clock;

    ForgetSweep(OptOuts optOuts, ForgetSettled forgetSettled, NotificationDuty duty, Clock clock) {
        this.optOuts = optOuts;
        this.forgetSettled = forgetSettled;
        this.duty = duty;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.notifications-of-patients.forget-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        forgetBy(clock.instant());
    }

    void forgetBy(Instant now) {
        Correlation.begin(null, null);
        try {
            Instant then = duty.keptSince(now);
            for (List<UUID> old = old(then); !old.isEmpty(); old = old(then)) {
                old.forEach(id -> forgetSettled.refusal(id, now));
            }
            long forgotten = 0;
            for (int batch = forgetSettled.notifications(then, now, BATCH); batch > 0; batch = forgetSettled
                    .notifications(then, now, BATCH)) {
                forgotten += batch;
            }
            if (forgotten > 0) {
                LOG.infof("%d notifications of patients that were settled are forgotten", forgotten);
            }
        } finally {
            Correlation.end();
        }
    }

    private List<UUID> old(Instant then) {
        return QuarkusTransaction.requiringNew().call(() -> optOuts.recordedBy(then, BATCH));
    }
}
