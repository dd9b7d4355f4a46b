package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * A safeguarding concern went to those who look into it.
 *
 * @param raisedBy user name of whoever raised it, who is to hear what became of it
 */
public record SafeguardingReferred(UUID concernId, UUID caseId, String raisedBy, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return concernId;
    }
}
