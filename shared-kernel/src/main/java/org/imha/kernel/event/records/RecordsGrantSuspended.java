package org.imha.kernel.event.records;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * Access ends because the case, the advocate or the eligibility behind the grant changed. {@code advocateId} is whom the grant
 * names.
 */
public record RecordsGrantSuspended(UUID grantId, UUID caseId, String advocateId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return grantId;
    }
}
