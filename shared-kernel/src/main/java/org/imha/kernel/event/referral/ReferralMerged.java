package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A coordinator merged the referral into an earlier one about the same person. */
public record ReferralMerged(UUID referralId, UUID intoReferralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
