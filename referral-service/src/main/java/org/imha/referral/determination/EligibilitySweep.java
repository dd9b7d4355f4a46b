package org.imha.referral.determination;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;

import org.imha.kernel.web.Correlation;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Asks again about every referral that is pending (nobody could say) or due ({@code reevaluateAt} has come): one way for
 * both. Several copies may sweep at once: the same question gets the same determination, which takes effect once.
 */
@ApplicationScoped
public class EligibilitySweep {

    private static final Logger LOG = Logger.getLogger(EligibilitySweep.class);
    private static final int BATCH = 100;

    private final Referrals referrals;
    private final Eligibility eligibility;
    private final ApplyDetermination applyDetermination;
    private final Clock clock;

    EligibilitySweep(Referrals referrals, Eligibility eligibility, ApplyDetermination applyDetermination, Clock clock) {
        this.referrals = referrals;
        this.eligibility = eligibility;
        this.applyDetermination = applyDetermination;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.eligibility.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void askAgain() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> referrals.dueToBeAsked(clock.instant(), BATCH));
        for (UUID id : due) {
            Correlation.begin(null, null);
            askAgainAbout(id);
        }
        Correlation.end();
    }

    /** No answer leaves it due: the next sweep comes soon, and the client's breaker keeps a long queue from waiting. */
    private void askAgainAbout(UUID id) {
        Referral referral = QuarkusTransaction.requiringNew().call(() -> referrals.findById(id));
        eligibility.determine(id, referral.form(), referral.createdAt()).ifPresent(determination -> apply(id, determination));
    }

    private void apply(UUID id, Determination determination) {
        try {
            applyDetermination.apply(id, determination);
        } catch (OptimisticLockException changedMeanwhile) {
            LOG.infof("Referral %s changed meanwhile and is asked about again", id);
        }
    }
}
