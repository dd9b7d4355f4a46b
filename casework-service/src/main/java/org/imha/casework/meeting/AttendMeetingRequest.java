package org.imha.casework.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.meeting.ending.Attendance;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** That the advocate was at a meeting that stands in the calendar. */
public record AttendMeetingRequest(
        @Schema(description = "When the patient has asked for it only since it was written down") MeetingRequester requestedBy,
        @NotNull Boolean viewsHeard, @PlainText(max = 4000) String outcome, Boolean legallyRepresented,
        @PositiveOrZero @Max(1440) Integer minutes, @PositiveOrZero @Max(1440) Integer travelMinutes,
        Restriction restriction) {

    Attendance attendance() {
        return new Attendance(viewsHeard, outcome, legallyRepresented, minutes, travelMinutes, restriction);
    }

    /** The outcome is free text about the person. */
    @Override
    public String toString() {
        return "AttendMeetingRequest[" + viewsHeard + "]";
    }
}
