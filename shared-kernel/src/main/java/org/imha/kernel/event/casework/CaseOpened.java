package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;

/** Casework opened the one case of a referral; it waits for an advocate. */
public record CaseOpened(UUID caseId, UUID referralId, EligibilityStanding standing,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
