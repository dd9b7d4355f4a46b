package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A meeting stands in the calendar of a case. */
public record MeetingScheduled(UUID caseId, UUID meetingId, MeetingType meetingType,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
