package org.imha.casework.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Meetings and tribunals by the day, of many cases. */
@Path("/v1/meetings")
@RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Meetings")
public class MeetingCalendarResource {

    private final ReadMeetings readMeetings;
    private final CurrentCaller currentCaller;

    MeetingCalendarResource(ReadMeetings readMeetings, CurrentCaller currentCaller) {
        this.readMeetings = readMeetings;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(operationId = "readMeetingCalendar", summary = "Meetings from a day to a day, in the order of time, those of a ward or an ending for example; an advocate's are those of their own cases")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is missing or not valid")
    public Page<CalendarMeeting> calendar(@BeanParam PageRequest page, @BeanParam CalendarQuery query) {
        return readMeetings.calendar(query.filter(), page, currentCaller.get()).map(Meeting::inCalendar);
    }
}
