package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;

/** The referral of a closed case began again and was accepted: the same case waits for an advocate once more. */
public record CaseReopened(UUID caseId, UUID referralId, EligibilityStanding standing,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
