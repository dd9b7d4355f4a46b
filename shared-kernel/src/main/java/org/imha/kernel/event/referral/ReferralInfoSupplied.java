package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The referrer answered what a coordinator had asked. */
public record ReferralInfoSupplied(UUID referralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
