package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * The referral may be about the same person as an open one; a coordinator looks.
 *
 * @param ofReferralId the earliest of those that it may double
 */
public record ReferralPossiblyDuplicate(UUID referralId, UUID ofReferralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
