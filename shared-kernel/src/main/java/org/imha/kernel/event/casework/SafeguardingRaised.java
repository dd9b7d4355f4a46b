package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** Somebody raised a safeguarding concern. On a topic of its own: not even which case it is about is for everybody. */
public record SafeguardingRaised(UUID concernId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return concernId;
    }
}
