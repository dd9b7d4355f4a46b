package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * An advocate declared a conflict of interest; {@code entryId} is their entry of the register, {@code advocateId} a staff
 * identifier.
 */
public record AdvocateConflictDeclared(UUID entryId, UUID conflictId, String advocateId, String detailUrl)
        implements
            PublishedEvent {

    @Override
    public UUID aggregateId() {
        return entryId;
    }
}
