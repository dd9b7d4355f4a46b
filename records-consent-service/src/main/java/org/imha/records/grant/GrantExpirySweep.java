package org.imha.records.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.web.Correlation;
import org.imha.records.model.GrantStatus;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.StatusChange.Act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Marks grants whose time is over and tells of it. The gate refuses them by the clock, before any sweep. */
@ApplicationScoped
public class GrantExpirySweep {

    private static final int BATCH = 200;
    private static final String SELF = "records-consent-service";

    private final Grants grants;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    GrantExpirySweep(Grants grants, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.grants = grants;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Scheduled(every = "${records.grant.expiry-sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        Instant now = clock.instant();
        List<UUID> overdue = QuarkusTransaction.requiringNew().call(() -> grants.overdue(now, BATCH));
        for (UUID id : overdue) {
            Correlation.begin(null, null);
            QuarkusTransaction.requiringNew().run(() -> expire(id, now));
        }
        Correlation.end();
    }

    /** Looks again under the lock: another copy, or a withdrawal, may have come first. */
    private void expire(UUID id, Instant now) {
        grants.holdStill(id).filter(grant -> grant.status() == GrantStatus.ACTIVE)
                .ifPresent(grant -> {
                    outbox.announce(grant.expire(new Act(SELF, now, "TIME_OVER", null)));
                    accessLog.permitted(Caller.service(SELF), Access.of(Access.Action.CHANGE, RecordsAccessGrant.RESOURCE, id));
                });
    }
}
