package org.imha.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.Chains;
import org.imha.audit.model.checkpoint.Signing;
import org.imha.audit.model.checkpoint.SigningKey;
import org.imha.kernel.problem.SafeTrace;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Signs the end of every chain that has grown since its last checkpoint. */
@ApplicationScoped
public class CheckpointSigning {

    private static final Logger LOG = Logger.getLogger(CheckpointSigning.class);

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

    /** What fails for one chain must not leave the others unsigned. */
    private void signUpToEnd(String stream, SigningKey key) {
        try {
            while (signCheckpoint.sign(stream, key)) {
                continue;
            }
        } catch (RuntimeException failure) {
            LOG.errorf("No checkpoint of %s: %s", stream, SafeTrace.of(failure));
        }
    }
}
