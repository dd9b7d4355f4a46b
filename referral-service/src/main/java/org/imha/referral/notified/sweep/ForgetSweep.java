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
    private static final int BATCH = 1000;

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
        Instant then = duty.keptSince(now);
        List<UUID> refusals = QuarkusTransaction.requiringNew().call(() -> optOuts.recordedBy(then, BATCH));
        refusals.forEach(id -> OneByOne.act(id, now, forgetSettled::refusal));
        Correlation.begin(null, null);
        try {
            forgetNotifications(then, now);
        } finally {
            Correlation.end();
        }
    }

    private void forgetNotifications(Instant then, Instant now) {
        long forgotten = 0;
        for (int batch = forget(then, now); batch > 0; batch = forget(then, now)) {
            forgotten += batch;
        }
        if (forgotten > 0) {
            LOG.infof("Forgotten, since they were settled long enough ago: %d notifications of patients", forgotten);
        }
    }

    private int forget(Instant then, Instant now) {
        return forgetSettled.notifications(then, now, BATCH);
    }
}
