package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** Something else that the register holds of an advocate counts for a short time still, or no longer. */
public record AdvocateRequirementExpiring(UUID entryId, String advocateId, ExpiringRequirement requirement, ExpiryState state,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return entryId;
    }
}
