package org.imha.casework.meeting;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.casework.model.OfCase;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Meetings of a case: those to come, and those that are over. */
@Path("/v1/cases/{id}/meetings")
@RunOnVirtualThread
@Tag(name = "Meetings")
public class MeetingResource {

    private final RecordMeeting recordMeeting;
    private final ReadMeetings readMeetings;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    MeetingResource(RecordMeeting recordMeeting, ReadMeetings readMeetings, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.recordMeeting = recordMeeting;
        this.readMeetings = readMeetings;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "recordMeeting", summary = "Put a meeting in the calendar, or record one that is over; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid RecordMeetingRequest request) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, request, meetingId -> {
            OfCase<Meeting> meeting = recordMeeting.record(meetingId, caseId, request, caller);
            return Response.created(URI.create(meeting.it().path())).tag(ETags.of(meeting.it()))
                    .entity(MeetingView.of(meeting, caller)).build();
        });
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listMeetings", summary = "The case's meetings, the last one written down first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<MeetingView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        return readMeetings.list(caseId, page, caller).map(meeting -> MeetingView.of(meeting, caller));
    }

    @GET
    @Path("/{meetingId}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readMeeting", summary = "One meeting")
    @APIResponse(responseCode = "200", description = "The meeting, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "404", description = "No such meeting, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("meetingId") UUID meetingId) {
        Caller caller = currentCaller.get();
        OfCase<Meeting> meeting = readMeetings.one(caseId, meetingId, caller);
        return Response.ok(MeetingView.of(meeting, caller)).tag(ETags.of(meeting.it())).build();
    }
}
