package org.imha.casework.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.meeting.ending.Attendance;
import org.imha.casework.meeting.ending.Cancellation;
import org.imha.casework.meeting.ending.Exclusion;
import org.imha.casework.meeting.ending.Omission;
import org.imha.kernel.event.casework.MeetingType;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** Each meeting, with what the person wanted of it and what came of it. */
@ApplicationScoped
class MeetingsInPersonFile implements PersonFileSource {

    private final Meetings meetings;

    MeetingsInPersonFile(Meetings meetings) {
        this.meetings = meetings;
    }

    private record Content(MeetingType type, MeetingStatus status, Instant scheduledAt, Instant endsAt, String place,
            String hospitalOdsCode, String ward, MeetingRequester requestedBy, String invitedBy, String aims,
            Attendance attendance, Omission omission, Exclusion exclusion, Cancellation cancellation, String recordedBy) {

        static Content of(MeetingView meeting) {
            return new Content(meeting.type(), meeting.status(), meeting.scheduledAt(), meeting.endsAt(), meeting.place(),
                    meeting.hospitalOdsCode(), meeting.ward(), meeting.requestedBy(), meeting.invitedBy(), meeting.aims(),
                    meeting.attendance(), meeting.omission(), meeting.exclusion(), meeting.cancellation(),
                    meeting.recordedBy());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return Meeting.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return meetings.oldestOfReferral(referralId, after, limit).stream()
                .map(meeting -> new PersonFileItem(kind(), meeting.id(), meeting.createdAt(), meeting.strictestRestriction(),
                        Content.of(meeting.view(List.of()))))
                .toList();
    }
}
