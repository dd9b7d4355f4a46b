package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * The safeguarding lead decided whether a concern is referred. What was decided is for those who may read the concern.
 *
 * @param raisedBy user name of whoever raised it, who is to hear what became of it
 */
public record SafeguardingDecided(UUID concernId, UUID caseId, String raisedBy, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return concernId;
    }
}
