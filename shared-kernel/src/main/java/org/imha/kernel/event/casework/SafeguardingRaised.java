package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * Somebody raised a safeguarding concern. On a topic of its own: not even which case it is about is for everybody.
 *
 * @param caseId null in facts of before it was named here besides in the detail's path
 */
public record SafeguardingRaised(UUID concernId, UUID caseId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return concernId;
    }
}
