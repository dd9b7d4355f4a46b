package org.imha.referral.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.SafeTrace;
import org.imha.kernel.web.Correlation;
import org.imha.referral.model.ErasureReason;
import org.imha.referral.model.Referral;
import org.imha.referral.model.RetentionClass;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Erases what has been kept long enough, each referral in a transaction of its own. What cannot go now is tried next time. */
@ApplicationScoped
class RetentionSweep {

    private static final Logger LOG = Logger.getLogger(RetentionSweep.class);
    private static final Caller SELF = Caller.service("referral-service");
    private static final int BATCH = 200;

    private final DueReferrals due;
    private final EraseReferral eraseReferral;
    private final AccessLog accessLog;
    private final RetentionConfig config;
    private final Clock clock;

    RetentionSweep(DueReferrals due, EraseReferral eraseReferral, AccessLog accessLog, RetentionConfig config, Clock clock) {
        this.due = due;
        this.eraseReferral = eraseReferral;
        this.accessLog = accessLog;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.retention.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseWhatIsDue() {
        Correlation.begin(null, null);
        Instant now = clock.instant();
        for (RetentionClass kind : RetentionClass.values()) {
            eraseDue(kind, now);
        }
        Correlation.end();
    }

    private void eraseDue(RetentionClass kind, Instant now) {
        Instant endedBy = Retention.endedBy(kind, now, config);
        Optional<UUID> after = Optional.empty();
        List<UUID> some;
        do {
            Optional<UUID> last = after;
            some = QuarkusTransaction.requiringNew().call(() -> due.ended(kind, endedBy, last, BATCH));
            some.forEach(id -> eraseIfDue(id, now));
            after = some.stream().reduce((one, next) -> next);
        } while (some.size() == BATCH);
    }

    private void eraseIfDue(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> due.holdStill(id).filter(found -> isDue(found, now)).ifPresent(this::erase));
        } catch (ApiProblem kept) {
            LOG.infof("Referral %s is not erased: %s", id, kept.code());
        } catch (RuntimeException failure) {
            LOG.errorf("Referral %s cannot be erased now: %s", id, SafeTrace.of(failure));
        }
    }

    private boolean isDue(Referral referral, Instant now) {
        return referral.legalHold().isEmpty() && Retention.of(referral, config).filter(kept -> kept.isDue(now)).isPresent();
    }

    private void erase(Referral referral) {
        eraseReferral.erase(referral, ErasureReason.RETENTION_PERIOD_OVER);
        accessLog.permitted(SELF, Access.of(Access.Action.ERASE, "referral", referral.id()));
    }
}
