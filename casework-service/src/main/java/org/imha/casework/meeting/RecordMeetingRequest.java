package org.imha.casework.meeting;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.meeting.ending.Attendance;
import org.imha.casework.meeting.ending.Cancellation;
import org.imha.casework.meeting.ending.Exclusion;
import org.imha.casework.meeting.ending.Omission;
import org.imha.kernel.event.casework.MeetingType;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/** A meeting that is to come; or, with one of the last four, one that was recorded only when it was over. */
public record RecordMeetingRequest(@NotNull MeetingType type, @NotNull Instant scheduledAt, Instant endsAt,
        @PlainText String place,
        @OdsCode @Schema(description = "Which hospital; the case's when left out") String hospitalOdsCode,
        @PlainText @Schema(description = "Which ward; the case's when left out") String ward,
        @NotNull @Schema(description = "A meeting is attended only if the patient asks for it, or without instruction") MeetingRequester requestedBy,
        @PlainText @Schema(description = "Who told the advocate of it") String invitedBy,
        @PlainText(max = 4000) @Schema(description = "What the person wants of it") String aims,
        @Valid Attendance attendance, @Valid Omission omission, @Valid Exclusion exclusion,
        @Valid Cancellation cancellation, Restriction restriction) {

    public RecordMeetingRequest {
        restriction = Restriction.orNone(restriction);
    }

    /** Where it stands when it is recorded. */
    MeetingStatus status() {
        if (attendance != null) {
            return MeetingStatus.ATTENDED;
        }
        if (omission != null) {
            return MeetingStatus.NOT_TOLD;
        }
        if (exclusion != null) {
            return MeetingStatus.EXCLUDED;
        }
        return cancellation == null ? MeetingStatus.SCHEDULED : MeetingStatus.CANCELLED;
    }

    long endings() {
        return Stream.of(attendance, omission, exclusion, cancellation).filter(Objects::nonNull).count();
    }

    /** Place and aims speak of the person. */
    @Override
    public String toString() {
        return "RecordMeetingRequest[" + type + "]";
    }
}
