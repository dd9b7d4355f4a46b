package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;

/**
 * A later determination came to another outcome, or under another law, for a referral that already has a case. The standing
 * may be the one of before: what help must cover is then another matter (s.130B).
 */
public record EligibilityChanged(UUID referralId, EligibilityStanding standing, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return referralId;
    }
}
