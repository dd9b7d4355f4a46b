package org.imha.audit.verification;

import java.time.Instant;
import java.util.OptionalLong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.imha.audit.model.ChainLink;
import org.imha.audit.model.ChainWalk.Stride;

/** How far the job's present walk along a chain has come, and the break that was found, if any. */
@Entity
@Table(name = "trail_check")
class WalkProgress {

    @Id
    private String stream;
    private long position;
    private String hash;
    private Instant checkedAt;
    private Long brokenAt;

    protected WalkProgress() {
    }

    ChainLink reached() {
        return new ChainLink(position, hash);
    }

    /** A walk that came to the end without a break begins anew, so that what was checked once is checked again. */
    void walked(Stride stride, Instant at) {
        goTo(stride.isAtEnd() && stride.brokenAt().isEmpty() ? ChainLink.GENESIS : stride.reached());
        checkedAt = at;
    }

    /** @return whether this break is news */
    boolean found(OptionalLong brokenAtNow) {
        Long before = brokenAt;
        brokenAt = brokenAtNow.isPresent() ? brokenAtNow.getAsLong() : null;
        if (brokenAt != null && brokenAt <= position) {
            goTo(ChainLink.GENESIS); // The walk had passed the place before it was broken and must not report an end in peace.
        }
        return brokenAt != null && !brokenAt.equals(before);
    }

    private void goTo(ChainLink link) {
        position = link.position();
        hash = link.hash();
    }
}
