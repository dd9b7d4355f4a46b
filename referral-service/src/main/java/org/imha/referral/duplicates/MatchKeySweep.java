package org.imha.referral.duplicates;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Writes the match keys of the referrals that were here before there were any, or whose keys are of an older edition. Finds
 * nothing once that is done. Links nobody: old pairs show when one of the two is next looked at, or a third one arrives.
 */
@ApplicationScoped
public class MatchKeySweep {

    private static final int BATCH = 200;

    private final Referrals referrals;

    MatchKeySweep(Referrals referrals) {
        this.referrals = referrals;
    }

    @Scheduled(every = "${referral.duplicates.match-keys-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void writeKeys() {
        while (QuarkusTransaction.requiringNew().call(this::writeBatch) == BATCH) {
            // Goes on until no batch is full.
        }
    }

    /** No new version: nothing that a reader could see has changed. */
    private int writeBatch() {
        List<Referral> batch = referrals.withOlderMatchKeys(BATCH);
        batch.forEach(referral -> referrals.write(referral.id(), referral.matchKeys()));
        return batch.size();
    }
}
