package org.imha.casework.lifecycle;

import java.util.UUID;

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
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseView;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The turns that a case takes between its opening and its end. */
@Path("/v1/cases/{id}")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
@RunOnVirtualThread
@Tag(name = "Cases")
public class LifecycleResource {

    private final TurnCase turnCase;
    private final CurrentCaller currentCaller;

    LifecycleResource(TurnCase turnCase, CurrentCaller currentCaller) {
        this.turnCase = turnCase;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/hold")
    @Operation(operationId = "holdCase", summary = "Let the work rest, for a reason and until a day of review")
    @APIResponse(responseCode = "200", description = "The case, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, nobody's yet, rests already or is being finished")
    @APIResponse(responseCode = "412", description = "The case has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response hold(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HoldCaseRequest request) {
        return view(turnCase.hold(id, request, ifMatch, currentCaller.get()));
    }

    @POST
    @Path("/resumption")
    @Operation(operationId = "resumeCase", summary = "Let the work go on; only the office while a case is being finished")
    @APIResponse(responseCode = "200", description = "The case, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case neither rests nor is being finished")
    @APIResponse(responseCode = "412", description = "The case has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response resume(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ResumeCaseRequest request) {
        return view(turnCase.resume(id, request, ifMatch, currentCaller.get()));
    }

    @POST
    @Path("/mode")
    @Operation(operationId = "switchMode", summary = "Say from which day the person instructs the advocate, or cannot")
    @APIResponse(responseCode = "200", description = "The case, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "412", description = "The case has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response switchMode(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SwitchModeRequest request) {
        return view(turnCase.switchMode(id, request, ifMatch, currentCaller.get()));
    }

    private Response view(CaseFile file) {
        return Response.ok(CaseView.of(file, currentCaller.get())).tag(ETags.of(file)).build();
    }
}
