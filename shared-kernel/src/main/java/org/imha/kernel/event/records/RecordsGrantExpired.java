package org.imha.kernel.event.records;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The grant reached its end; it never extends by itself. */
public record RecordsGrantExpired(UUID grantId, UUID caseId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
