package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** Somebody tried to reach the person by another means than a visit, whether or not they answered. */
public record ContactAttempted(UUID caseId, UUID contactId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
