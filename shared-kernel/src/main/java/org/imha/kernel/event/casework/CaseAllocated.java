package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** An advocate was given the case; {@code advocateId} is a staff identifier. */
public record CaseAllocated(UUID caseId, UUID referralId, String advocateId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
