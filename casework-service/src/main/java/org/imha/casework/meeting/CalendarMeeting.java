package org.imha.casework.meeting;

import java.time.Instant;
import java.util.UUID;

import org.imha.kernel.event.casework.MeetingType;

/** A meeting as the calendar shows it; the case knows the rest. */
public record CalendarMeeting(UUID id, UUID caseId, MeetingType type, MeetingStatus status, Instant scheduledAt,
        Instant endsAt, String place, String hospitalOdsCode, String ward) {

    /** Tells where a person under the Act is. */
    @Override
    public String toString() {
        return "CalendarMeeting[" + id + "]";
    }
}
