package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.Telling;

/** Something that the referral says was corrected or completed after it was sent. */
public record ReferralAmended(UUID referralId, Telling telling, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
