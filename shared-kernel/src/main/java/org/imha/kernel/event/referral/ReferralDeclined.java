package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The person has the right and does not want the help now (s.130B(6)). It is not ineligibility. */
public record ReferralDeclined(UUID referralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
