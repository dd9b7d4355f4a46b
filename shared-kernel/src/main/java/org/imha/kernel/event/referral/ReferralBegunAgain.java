package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A referral that was over is asked about again: help was offered again, a merger undone or the legal status changed. */
public record ReferralBegunAgain(UUID referralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
