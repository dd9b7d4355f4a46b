package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.Telling;

/** The referral behind a case that an advocate has was amended, and the case has taken it in. */
public record CaseAmended(UUID caseId, UUID referralId, String advocateId, Telling telling, String detailUrl)
        implements
            PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
