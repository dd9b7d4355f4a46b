package org.imha.kernel.event.records;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The patient took the consent back; access ends at once. {@code advocateId} is whom the grant names. */
public record RecordsGrantWithdrawn(UUID grantId, UUID caseId, String advocateId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
