package org.imha.audit.verification;

import java.util.List;
import java.util.OptionalLong;

import org.imha.audit.model.ChainWalk.Stride;

/** What a check of the whole trail found. */
public record TrailVerdict(List<StreamVerdict> streams) {

    /**
     * What was found about one chain.
     *
     * @param entries how many hold, counted from the first
     * @param firstBrokenPosition null when all hold
     */
    public record StreamVerdict(String stream, long entries, boolean intact, Long firstBrokenPosition) {

        static StreamVerdict of(String stream, Stride last) {
            OptionalLong broken = last.brokenAt();
            return new StreamVerdict(stream, last.reached().position(), broken.isEmpty(),
                    broken.isPresent() ? broken.getAsLong() : null);
        }
    }
}
