package org.imha.kernel.event.records;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The patient took the consent back; access ends at once. */
public record RecordsGrantWithdrawn(UUID grantId, UUID caseId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
