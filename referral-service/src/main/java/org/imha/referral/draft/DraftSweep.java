package org.imha.referral.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Deletes the drafts that nobody came back to. */
@ApplicationScoped
public class DraftSweep {

    private static final int BATCH = 200;

    private final ReferralDrafts drafts;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Caller self;

    DraftSweep(ReferralDrafts drafts, AccessLog accessLog, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.drafts = drafts;
        this.accessLog = accessLog;
        this.clock = clock;
        this.self = Caller.service(service);
    }

    @Scheduled(every = "${referral.draft.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(this::deleteSome);
        } while (deleted == BATCH);
    }

    private int deleteSome() {
        List<UUID> deleted = drafts.deleteExpired(clock.instant(), BATCH);
        if (!deleted.isEmpty()) {
            accessLog.permitted(self, Access.of(Access.Action.CHANGE, ReferralDraft.RESOURCE, deleted.toArray(UUID[]::new)));
        }
        return deleted.size();
    }
}
