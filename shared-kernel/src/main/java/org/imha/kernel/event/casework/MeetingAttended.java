package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The advocate was at a meeting. */
public record MeetingAttended(UUID caseId, UUID meetingId, MeetingType meetingType,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
