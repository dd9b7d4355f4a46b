package org.imha.referral.notified.sweep;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.notified.NotificationDuty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Makes interviews due again: those that were put off until now, and those of people who agreed to be asked again by
 * today. Several copies may do it at once: each is done in a transaction of its own and looked at again there.
 */
@ApplicationScoped
public class DueSweep {

    private static final int BATCH = 200;

    private final PatientNotifications notifications;
    private final OptOuts optOuts;
    private final MakeDue makeDue;
    private final Clock clock;

    DueSweep(PatientNotifications notifications, OptOuts optOuts, MakeDue makeDue, Clock clock) {
        this.notifications = notifications;
        this.optOuts = optOuts;
        this.makeDue = makeDue;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.notifications-of-patients.due-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void makeDue() {
        makeDueBy(clock.instant());
    }

    void makeDueBy(Instant now) {
        List<UUID> retries = QuarkusTransaction.requiringNew().call(() -> notifications.toTryAgain(now, BATCH));
        retries.forEach(id -> OneByOne.act(id, now, makeDue::again));
        List<UUID> reoffers = QuarkusTransaction.requiringNew()
                .call(() -> optOuts.toReoffer(NotificationDuty.dayOf(now), BATCH));
        reoffers.forEach(id -> OneByOne.act(id, now, makeDue::reoffered));
    }
}
