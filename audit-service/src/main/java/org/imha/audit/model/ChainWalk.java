package org.imha.audit.model;

import java.util.List;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.audit.model.Chains.End;

/** Follows a chain from entry to entry, some way at a time, and says where it first does not hold. */
@ApplicationScoped
public class ChainWalk {

    private static final int STRIDE = 1000;

    private final Chains chains;

    ChainWalk(Chains chains) {
        this.chains = chains;
    }

    /**
     * How far a stride came.
     *
     * @param reached the last link that held
     * @param brokenAt the first position that does not hold
     * @param isAtEnd whether nothing is left to walk
     */
    public record Stride(ChainLink reached, OptionalLong brokenAt, boolean isAtEnd) {

        static Stride brokenAt(ChainLink reached, long position) {
            return new Stride(reached, OptionalLong.of(position), true);
        }
    }

    /** Entries that are appended meanwhile lie beyond the end that was seen and wait for the next walk. */
    public Stride from(String stream, ChainLink start) {
        End end = chains.end(stream);
        ChainLink reached = start;
        List<AuditEntry> entries = chains.after(stream, start.position(), STRIDE);
        for (AuditEntry entry : entries) {
            if (entry.position() > end.lastEntry()) {
                break;
            }
            if (!entry.continues(reached)) {
                return Stride.brokenAt(reached, reached.position() + 1);
            }
            reached = entry.link();
        }
        return entries.size() == STRIDE ? new Stride(reached, OptionalLong.empty(), false) : atEnd(reached, end);
    }

    /** The head must name the last entry: otherwise entries were cut off, or slipped in behind it. */
    private static Stride atEnd(ChainLink reached, End end) {
        if (reached.equals(end.head())) {
            return new Stride(reached, OptionalLong.empty(), true);
        }
        long broken = reached.position() == end.head().position() ? reached.position()
                : Math.min(reached.position(), end.head().position()) + 1;
        return Stride.brokenAt(reached, broken);
    }
}
