package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** An advocate's enhanced certificate is to be checked again soon, or should have been. */
public record AdvocateDbsExpiring(UUID entryId, String advocateId, ExpiryState state, String detailUrl)
        implements
            PublishedEvent {

    @Override
    public UUID aggregateId() {
        return entryId;
    }
}
