package org.imha.referral.bulk;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Throws away files that never arrived whole, and results that nobody looks at any more. The referrals stay. */
@ApplicationScoped
class ForgetImports {

    private final ReferralImports imports;
    private final ImportConfig config;
    private final Clock clock;

    ForgetImports(ReferralImports imports, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.bulk.forget-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Instant now = clock.instant();
        imports.forget(now.minus(config.arriveWithin()), now.minus(config.remember()));
    }
}
