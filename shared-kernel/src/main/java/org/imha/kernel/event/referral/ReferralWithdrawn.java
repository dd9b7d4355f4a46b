package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** Whoever referred took the referral back. */
public record ReferralWithdrawn(UUID referralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
