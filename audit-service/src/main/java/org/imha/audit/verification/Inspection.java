package org.imha.audit.verification;

import java.util.OptionalLong;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.audit.model.ChainLink;
import org.imha.audit.model.ChainWalk;
import org.imha.audit.model.ChainWalk.Stride;
import org.imha.audit.model.checkpoint.Checkpoint;
import org.imha.audit.model.checkpoint.Checkpoints;
import org.imha.audit.model.checkpoint.Signing;

/** Holds a part of a chain against itself and against its checkpoints. */
@ApplicationScoped
public class Inspection {

    private final ChainWalk walk;
    private final Checkpoints checkpoints;
    private final Signing signing;

    Inspection(ChainWalk walk, Checkpoints checkpoints, Signing signing) {
        this.walk = walk;
        this.checkpoints = checkpoints;
        this.signing = signing;
    }

    /** Walks one stride; at the end of the chain its checkpoints are asked too. */
    @Transactional
    public Stride stride(String stream, ChainLink from) {
        Stride stride = walk.from(stream, from);
        if (!stride.isAtEnd()) {
            return stride;
        }
        OptionalLong first = LongStream.concat(LongStream.concat(stride.brokenAt().stream(),
                checkpoints.firstContradiction(stream).stream()), forgery(stream).stream()).min();
        return new Stride(stride.reached(), first, true);
    }

    private OptionalLong forgery(String stream) {
        return signing.key().flatMap(key -> checkpoints.last(stream, key).filter(last -> !last.isSignedBy(key)))
                .map(Checkpoint::link).map(link -> OptionalLong.of(link.position())).orElse(OptionalLong.empty());
    }
}
