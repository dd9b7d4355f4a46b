package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;

/** A later determination changed the class of outcome for a referral that already has a case. */
public record EligibilityChanged(UUID referralId, EligibilityStanding standing, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
