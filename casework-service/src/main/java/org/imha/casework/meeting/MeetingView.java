package org.imha.casework.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.casework.meeting.ending.Attendance;
import org.imha.casework.meeting.ending.Cancellation;
import org.imha.casework.meeting.ending.Exclusion;
import org.imha.casework.meeting.ending.Omission;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.OfCase;
import org.imha.kernel.event.casework.MeetingType;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.personfile.Restriction;

/** A meeting as staff see it. */
public record MeetingView(UUID id, UUID caseId, MeetingType type, MeetingStatus status, Instant scheduledAt, Instant endsAt,
        String place, String hospitalOdsCode, String ward, MeetingRequester requestedBy, String invitedBy, String aims,
        Restriction restriction,
        Attendance attendance, Omission omission, Exclusion exclusion, Cancellation cancellation, String recordedBy,
        Instant recordedAt, String endedBy, Instant endedAt, List<CaseAction.Permission> actions) {

    static MeetingView of(OfCase<Meeting> meeting, Caller caller) {
        return meeting.it().view(MeetingAction.all(meeting.it(), meeting.file(), caller));
    }

    /** Place and aims speak of the person. */
    @Override
    public String toString() {
        return "MeetingView[" + id + "]";
    }
}
