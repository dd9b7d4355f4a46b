package org.imha.kernel.event.eligibility;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;

/** A determination was made and stored. The reasons stay with eligibility-service. */
public record EligibilityDetermined(UUID determinationId, UUID referralId, EligibilityStanding standing, String ruleSetId,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return determinationId;
    }
}
