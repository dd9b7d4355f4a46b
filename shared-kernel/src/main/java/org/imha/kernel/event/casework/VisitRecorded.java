package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** An attempt to visit was recorded, whether or not the person was met. */
public record VisitRecorded(UUID caseId, UUID visitId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
