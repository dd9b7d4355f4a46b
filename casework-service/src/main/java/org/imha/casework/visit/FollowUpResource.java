package org.imha.casework.visit;

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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What is done about what stood in the way of a visit. */
@Path("/v1/cases/{id}/visits/{visitId}")
@RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Visits")
public class FollowUpResource {

    private final FollowUpVisit followUpVisit;
    private final CurrentCaller currentCaller;

    FollowUpResource(FollowUpVisit followUpVisit, CurrentCaller currentCaller) {
        this.followUpVisit = followUpVisit;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/escalations")
    @Operation(operationId = "escalateRefusal", summary = "Take a refusal of access up to the next step of the ladder")
    @APIResponse(responseCode = "200", description = "The visit, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "404", description = "No such visit, or not theirs")
    @APIResponse(responseCode = "409", description = "Access was not refused, or the refusal is resolved")
    @APIResponse(responseCode = "412", description = "The visit has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response escalate(@PathParam("id") UUID caseId, @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid EscalateRequest request) {
        return view(followUpVisit.followUp(caseId, visitId, ifMatch, currentCaller.get(),
                (visit, act) -> visit.escalate(request, act)));
    }

    @POST
    @Path("/resolution")
    @Operation(operationId = "resolveRefusal", summary = "Say how a refusal of access ended")
    @APIResponse(responseCode = "200", description = "The visit, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "404", description = "No such visit, or not theirs")
    @APIResponse(responseCode = "409", description = "Access was not refused, or the refusal is resolved")
    @APIResponse(responseCode = "412", description = "The visit has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response resolve(@PathParam("id") UUID caseId, @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ResolveRefusalRequest request) {
        return view(followUpVisit.followUp(caseId, visitId, ifMatch, currentCaller.get(),
                (visit, act) -> visit.resolve(request, act)));
    }

    @POST
    @Path("/privacy-review")
    @Operation(operationId = "reviewPrivacy", summary = "Say what came of looking at a departure from privacy again")
    @APIResponse(responseCode = "200", description = "The visit, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "404", description = "No such visit, or not theirs")
    @APIResponse(responseCode = "409", description = "The meeting was private, or was looked at again already")
    @APIResponse(responseCode = "412", description = "The visit has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response reviewPrivacy(@PathParam("id") UUID caseId, @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReviewPrivacyRequest request) {
        return view(followUpVisit.followUp(caseId, visitId, ifMatch, currentCaller.get(),
                (visit, act) -> visit.reviewPrivacy(request, act)));
    }

    private static Response view(VisitAttempt visit) {
        return Response.ok(visit.view()).tag(ETags.of(visit)).build();
    }
}
