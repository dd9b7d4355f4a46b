package org.imha.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.Chains;
import org.imha.audit.model.checkpoint.Signing;
import org.imha.audit.model.checkpoint.SigningKey;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Signs the end of every chain that has grown since its last checkpoint. */
@ApplicationScoped
public class CheckpointSigning {

    private final Chains chains;
    private final Signing signing;
    private final SignCheckpoint signCheckpoint;

    CheckpointSigning(Chains chains, Signing signing, SignCheckpoint signCheckpoint) {
        this.chains = chains;
        this.signing = signing;
        this.signCheckpoint = signCheckpoint;
    }

    @Scheduled(every = "${audit.checkpoint.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void signAll() {
        signing.key().ifPresent(key -> chains.streams().forEach(stream -> signUpToEnd(stream, key)));
    }

    private void signUpToEnd(String stream, SigningKey key) {
        while (signCheckpoint.sign(stream, key)) {
            continue;
        }
    }
}
