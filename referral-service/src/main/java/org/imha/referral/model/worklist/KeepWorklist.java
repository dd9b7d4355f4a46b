package org.imha.referral.model.worklist;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

import org.hibernate.StatelessSession;
import org.imha.referral.model.Referral;

/**
 * Whatever changes a referral changes its row in the worklist with it, in the same transaction and without being asked.
 * The row is written by a session that keeps nothing, for what happens here is in the middle of a flush.
 */
@ApplicationScoped
public class KeepWorklist {

    private final StatelessSession rows;
    private final Clock clock;

    KeepWorklist(StatelessSession rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** As it is to be shown now. */
    @PostPersist
    @PostUpdate
    public void list(Referral referral) {
        rows.upsert(new WorklistEntry(referral.id(), WorklistRow.of(referral, clock.instant())));
    }
}
