package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A meeting with the person was not private, as s.130B(3)(a) wants it. */
public record PrivacyDeparted(UUID caseId, UUID visitId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
