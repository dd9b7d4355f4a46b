package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * It is known what came of a safeguarding concern.
 *
 * @param raisedBy user name of whoever raised it, who is to hear what became of it
 */
public record SafeguardingConcluded(UUID concernId, UUID caseId, String raisedBy, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return concernId;
    }
}
