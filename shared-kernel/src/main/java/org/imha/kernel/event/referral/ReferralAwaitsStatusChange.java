package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * The person does not qualify today, but the present power ends soon (s.4, s.5, s.135, s.136) and will be asked about again.
 */
public record ReferralAwaitsStatusChange(UUID referralId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
