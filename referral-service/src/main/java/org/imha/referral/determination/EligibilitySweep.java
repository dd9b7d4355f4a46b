package org.imha.referral.determination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.web.Correlation;
import org.imha.referral.model.AskAgain;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.Reply;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Asks again about every referral that is pending (nobody could say), due ({@code reevaluateAt} has come), was decided
 * under a law that is no longer in force, or has had its rule set named or that lifted: one way for all. Goes on until
 * nothing is due or nobody answers. Several copies share the work: whoever claims a referral keeps the others away for a
 * moment, after which it is due again by itself.
 */
@ApplicationScoped
public class EligibilitySweep implements AskAgain {

    private static final Logger LOG = Logger.getLogger(EligibilitySweep.class);
    private static final int BATCH = 50;
    /** A batch takes less. Short, because whatever went unanswered waits as long. */
    private static final Duration CLAIM = Duration.ofSeconds(15);
    /** So many in a row without an answer, and nobody is there: as many as open the client's breaker. */
    private static final int SILENCE = 6;

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
    public void askAgain() {
        int silent = 0;
        for (List<UUID> due = claim(); !due.isEmpty(); due = claim()) {
            for (UUID id : due) {
                silent = askAgainAbout(id) ? 0 : silent + 1;
                if (silent == SILENCE) {
                    return;
                }
            }
        }
    }

    private List<UUID> claim() {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> referrals.claimDue(now, now.plus(CLAIM), BATCH));
    }

    @Override
    public Referral about(UUID referralId) {
        ask(referralId);
        return QuarkusTransaction.requiringNew().call(() -> referrals.findById(referralId));
    }

    private boolean askAgainAbout(UUID id) {
        Correlation.begin(null, null);
        try {
            return ask(id);
        } finally {
            Correlation.end();
        }
    }

    /**
     * Whatever goes wrong with one referral is no reason to leave the others waiting: it is due, and comes again.
     *
     * @return whether somebody was there to answer
     */
    private boolean ask(UUID id) {
        try {
            Referral referral = QuarkusTransaction.requiringNew().call(() -> referrals.findById(id));
            Reply<Determination> reply = eligibility.determine(referral);
            if (reply instanceof Reply.Answered(Determination determination)) {
                applyDetermination.apply(id, determination);
            }
            // A refusal is an answer, too: somebody is there, and the others need not wait for this one.
            return !(reply instanceof Reply.Away);
        } catch (Exception changedMeanwhile) { // A commit fails with checked exceptions, undeclared.
            LOG.warnf("Referral %s is asked about again: %s", id, changedMeanwhile.getClass().getSimpleName());
            return false;
        }
    }
}
