package org.imha.casework.meeting;

import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.casework.meeting.MoveMeeting.Meant;
import org.imha.casework.meeting.ending.Cancellation;
import org.imha.casework.meeting.ending.Exclusion;
import org.imha.casework.meeting.ending.Omission;
import org.imha.casework.model.Act;
import org.imha.casework.model.OfCase;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** How a meeting of the calendar ended. */
@Path("/v1/cases/{id}/meetings/{meetingId}")
@RunOnVirtualThread
@Tag(name = "Meetings")
public class MeetingMovesResource {

    private final MoveMeeting moveMeeting;
    private final CurrentCaller currentCaller;

    MeetingMovesResource(MoveMeeting moveMeeting, CurrentCaller currentCaller) {
        this.moveMeeting = moveMeeting;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/attendance")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "attendMeeting", summary = "The advocate was there, at the patient's request or without instruction")
    @APIResponse(responseCode = "200", description = "The meeting, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "404", description = "No such meeting, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, or the meeting is over or has not begun")
    @APIResponse(responseCode = "412", description = "The meeting has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response attend(@PathParam("id") UUID caseId, @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AttendMeetingRequest request) {
        return move(new Meant(caseId, meetingId, ifMatch), MeetingAction.ATTEND,
                (meeting, act) -> meeting.it().attend(request, meeting.file(), act));
    }

    @POST
    @Path("/omission")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "missMeeting", summary = "The meeting was held and nobody told the advocate")
    @APIResponse(responseCode = "200", description = "The meeting, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "404", description = "No such meeting, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, or the meeting is over or has not begun")
    @APIResponse(responseCode = "412", description = "The meeting has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response omit(@PathParam("id") UUID caseId, @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Omission request) {
        return move(new Meant(caseId, meetingId, ifMatch), MeetingAction.OMIT,
                (meeting, act) -> meeting.it().wasNotToldOf(request, act));
    }

    @POST
    @Path("/exclusion")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "excludeFromMeeting", summary = "The advocate was kept out of the meeting")
    @APIResponse(responseCode = "200", description = "The meeting, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "404", description = "No such meeting, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, or the meeting is over")
    @APIResponse(responseCode = "412", description = "The meeting has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response exclude(@PathParam("id") UUID caseId, @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Exclusion request) {
        return move(new Meant(caseId, meetingId, ifMatch), MeetingAction.EXCLUDE,
                (meeting, act) -> meeting.it().closedToAdvocate(request, act));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "cancelMeeting", summary = "The meeting is not held, or the advocate is no longer to come; also once the case is closed")
    @APIResponse(responseCode = "200", description = "The meeting, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "404", description = "No such meeting, or not theirs")
    @APIResponse(responseCode = "409", description = "The meeting is over")
    @APIResponse(responseCode = "412", description = "The meeting has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response cancel(@PathParam("id") UUID caseId, @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Cancellation request) {
        return move(new Meant(caseId, meetingId, ifMatch), MeetingAction.CANCEL,
                (meeting, act) -> meeting.it().cancel(request, act));
    }

    private Response move(Meant meant, MeetingAction action, BiConsumer<OfCase<Meeting>, Act> move) {
        Caller caller = currentCaller.get();
        OfCase<Meeting> moved = moveMeeting.move(meant, action, caller, move);
        return Response.ok(MeetingView.of(moved, caller)).tag(ETags.of(moved.it())).build();
    }
}
