package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** Something stands against the advocate's having the case that did not when it was given to them. */
public record CaseAllocationNeedsReview(UUID caseId, UUID referralId, String advocateId, String detailUrl)
        implements
            PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
