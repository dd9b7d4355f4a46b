package org.imha.casework.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The caller's own calendar. */
@Path("/v1/my/calendar.ics")
@RunOnVirtualThread
@Tag(name = "My work")
public class MyCalendarResource {

    private final ReadCalendar readCalendar;
    private final CurrentCaller currentCaller;

    MyCalendarResource(ReadCalendar readCalendar, CurrentCaller currentCaller) {
        this.readCalendar = readCalendar;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Produces(CalendarAnswer.MEDIA_TYPE)
    @Operation(operationId = "readMyCalendar", summary = "The open deadlines of the advocate's own cases as iCalendar, in neutral words")
    @APIResponse(responseCode = "200", description = "The calendar (RFC 5545), with its ETag", content = @Content(mediaType = CalendarAnswer.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As it was when it was read with this ETag")
    public Response read(@Context Request request) {
        Caller advocate = currentCaller.get();
        return CalendarAnswer.to(request, readCalendar.of(advocate.id(), advocate));
    }
}
