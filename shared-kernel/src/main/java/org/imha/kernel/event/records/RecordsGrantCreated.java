package org.imha.kernel.event.records;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A lawful basis for one advocate to see records was recorded (s.130B(4)). {@code advocateId} is whom the grant names. */
public record RecordsGrantCreated(UUID grantId, UUID caseId, String advocateId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
