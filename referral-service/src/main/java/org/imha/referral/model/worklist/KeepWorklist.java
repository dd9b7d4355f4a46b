package org.imha.referral.model.worklist;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import org.imha.referral.model.Referral;

/** Whatever changes a referral changes its row in the worklist with it, in the same transaction and without being asked. */
@ApplicationScoped
public class KeepWorklist {

    private final Clock clock;

    KeepWorklist(Clock clock) {
        this.clock = clock;
    }

    @PrePersist
    @PreUpdate
    void keep(Referral referral) {
        referral.listAsOf(clock.instant());
    }
}
