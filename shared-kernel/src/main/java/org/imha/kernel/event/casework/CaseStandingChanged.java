package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;

/** The person's eligibility standing on the case changed; powers under s.130B(3) exist only while it is QUALIFIES. */
public record CaseStandingChanged(UUID caseId, UUID referralId, EligibilityStanding standing,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
