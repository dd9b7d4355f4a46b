package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The provider takes the referral on; casework opens one case for it. */
public record ReferralAccepted(UUID referralId, AcceptanceBasis basis, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
