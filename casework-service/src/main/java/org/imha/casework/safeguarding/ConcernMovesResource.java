package org.imha.casework.safeguarding;

import java.util.UUID;
import java.util.function.BiFunction;

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
import org.imha.casework.model.Act;
import org.imha.casework.safeguarding.LeadConcern.Meant;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What the safeguarding lead does about a concern. */
@Path("/v1/cases/{id}")
@RolesAllowed(Role.MANAGER_ROLE)
@RunOnVirtualThread
@Tag(name = "Safeguarding")
public class ConcernMovesResource {

    private final LeadConcern leadConcern;
    private final CurrentCaller currentCaller;

    ConcernMovesResource(LeadConcern leadConcern, CurrentCaller currentCaller) {
        this.leadConcern = leadConcern;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/safeguarding-concerns/{concernId}/decision")
    @Operation(operationId = "decideConcern", summary = "Decide whether the concern is referred, and why; only the safeguarding lead")
    @APIResponse(responseCode = "200", description = "The concern, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "No such concern")
    @APIResponse(responseCode = "409", description = "The concern was decided so, referred or concluded already")
    @APIResponse(responseCode = "412", description = "The concern has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(@PathParam("id") UUID caseId, @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ConcernDecision request) {
        return lead(new Meant(caseId, concernId, ifMatch), (concern, act) -> concern.decide(request, act));
    }

    @POST
    @Path("/safeguarding-concerns/{concernId}/referral")
    @Operation(operationId = "referConcern", summary = "Say to whom the concern was referred; only the safeguarding lead")
    @APIResponse(responseCode = "200", description = "The concern, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "No such concern")
    @APIResponse(responseCode = "409", description = "It was not decided to refer the concern, or it was referred already")
    @APIResponse(responseCode = "412", description = "The concern has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response refer(@PathParam("id") UUID caseId, @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ConcernReferral request) {
        return lead(new Meant(caseId, concernId, ifMatch), (concern, act) -> concern.refer(request, act));
    }

    @POST
    @Path("/safeguarding-concerns/{concernId}/conclusion")
    @Operation(operationId = "concludeConcern", summary = "Say what came of the concern; only the safeguarding lead")
    @APIResponse(responseCode = "200", description = "The concern, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "No such concern")
    @APIResponse(responseCode = "409", description = "The concern is still to be decided or referred, or is concluded already")
    @APIResponse(responseCode = "412", description = "The concern has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response conclude(@PathParam("id") UUID caseId, @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Conclusion request) {
        return lead(new Meant(caseId, concernId, ifMatch), (concern, act) -> concern.conclude(request, act));
    }

    private Response lead(Meant meant, BiFunction<SafeguardingConcern, Act, PublishedEvent> move) {
        Caller caller = currentCaller.get();
        SafeguardingConcern led = leadConcern.lead(meant, caller, move);
        return Response.ok(led.view(caller)).tag(ETags.of(led)).build();
    }
}
