package org.imha.kernel.event.records;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The grant reached its end; it never extends by itself. {@code advocateId} is whom the grant names. */
public record RecordsGrantExpired(UUID grantId, UUID caseId, String advocateId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
