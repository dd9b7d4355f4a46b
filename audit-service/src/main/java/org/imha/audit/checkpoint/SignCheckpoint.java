package org.imha.audit.checkpoint;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.audit.model.ChainLink;
import org.imha.audit.model.ChainWalk;
import org.imha.audit.model.ChainWalk.Stride;
import org.imha.audit.model.checkpoint.Checkpoint;
import org.imha.audit.model.checkpoint.Checkpoints;
import org.imha.audit.model.checkpoint.SigningKey;
import org.jboss.logging.Logger;

/** Signs how far a chain has come, a stride at most, and only where it leads there unbroken from the checkpoint before. */
@ApplicationScoped
public class SignCheckpoint {

    private static final Logger LOG = Logger.getLogger(SignCheckpoint.class);

    private final ChainWalk walk;
    private final Checkpoints checkpoints;
    private final Clock clock;

    SignCheckpoint(ChainWalk walk, Checkpoints checkpoints, Clock clock) {
        this.walk = walk;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** @return whether the chain goes on behind the new checkpoint */
    @Transactional
    public boolean sign(String stream, SigningKey key) {
        checkpoints.takeTurn(stream);
        ChainLink before = checkpoints.last(stream, key).map(Checkpoint::link).orElse(ChainLink.GENESIS);
        Stride stride = walk.from(stream, before);
        if (stride.brokenAt().isPresent() || stride.reached().equals(before)) {
            return false; // A broken chain is the trail check's business: nothing vouches for it.
        }
        Checkpoint checkpoint = Checkpoint.sign(stream, stride.reached(), clock.instant().truncatedTo(ChronoUnit.MICROS), key);
        checkpoints.add(checkpoint);
        // The copy outside the database: whoever rewrites the database cannot rewrite the collected logs.
        LOG.infof("Checkpoint of %s: position %d, hash %s, signed at %s by %s: %s", stream, checkpoint.link().position(),
                checkpoint.link().hash(), checkpoint.signedAt(), checkpoint.keyId(), checkpoint.signature());
        return !stride.isAtEnd();
    }
}
