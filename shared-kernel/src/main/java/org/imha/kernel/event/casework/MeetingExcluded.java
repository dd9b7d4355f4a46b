package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The advocate was kept out of a meeting. */
public record MeetingExcluded(UUID caseId, UUID meetingId, MeetingType meetingType,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
