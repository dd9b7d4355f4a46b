package org.imha.referral.commencement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.Eligibility;
import org.imha.referral.model.OpenReferrals;
import org.imha.referral.model.RuleSets;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Makes every open referral due that was decided under an edition of the law no longer in force; whoever sweeps for what
 * is due asks again. One for which a manager named the rule set is left alone: that need not be in force. Several copies may do
 * it at once, and while eligibility-service is away nothing happens.
 */
@ApplicationScoped
public class RuleSetSweep {

    private static final Logger LOG = Logger.getLogger(RuleSetSweep.class);
    private static final int BATCH = 500;

    private final Eligibility eligibility;
    private final OpenReferrals openReferrals;
    private final CommencementConfig config;
    private final Clock clock;

    RuleSetSweep(Eligibility eligibility, OpenReferrals openReferrals, CommencementConfig config, Clock clock) {
        this.eligibility = eligibility;
        this.openReferrals = openReferrals;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.commencement.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void makeDue() {
        eligibility.ruleSets().ifPresent(this::makeDueUnder);
    }

    private void makeDueUnder(RuleSets law) {
        List<String> outdated = law.outdated(QuarkusTransaction.requiringNew().call(openReferrals::editions));
        if (outdated.isEmpty()) {
            return;
        }
        long made = 0;
        for (int batch = makeDue(outdated); batch > 0; batch = makeDue(outdated)) {
            made += batch;
        }
        long left = QuarkusTransaction.requiringNew().call(() -> openReferrals.decidedUnder(outdated));
        LOG.infof("%s is no longer in force: %d referrals decided under it are made due, %d are left", outdated, made, left);
    }

    private int makeDue(List<String> outdated) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> openReferrals.makeDue(outdated, now, now.minus(config.askAgainAfter()), BATCH));
    }
}
