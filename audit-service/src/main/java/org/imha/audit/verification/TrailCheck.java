package org.imha.audit.verification;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.Chains;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Walks every chain, a bounded way each time, and begins anew at its end: a break anywhere is found within one round. */
@ApplicationScoped
public class TrailCheck {

    private static final int STRIDES = 10;

    private final Chains chains;
    private final CheckStream checkStream;

    TrailCheck(Chains chains, CheckStream checkStream) {
        this.chains = chains;
        this.checkStream = checkStream;
    }

    @Scheduled(every = "${audit.trail-check.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void walkOn() {
        chains.streams().forEach(this::walkOn);
    }

    private void walkOn(String stream) {
        int strides = 1;
        while (checkStream.goOn(stream) && strides < STRIDES) {
            strides++;
        }
    }
}
