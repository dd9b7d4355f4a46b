package org.imha.casework.safeguarding;

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
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Safeguarding concerns about the person of a case: raising and reading them. */
@Path("/v1/cases/{id}")
@RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Safeguarding")
public class ConcernResource {

    private final RaiseConcern raiseConcern;
    private final ReadConcerns readConcerns;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ConcernResource(RaiseConcern raiseConcern, ReadConcerns readConcerns, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.raiseConcern = raiseConcern;
        this.readConcerns = readConcerns;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/safeguarding-concerns")
    @Operation(operationId = "raiseConcern", summary = "Raise a safeguarding concern, on a closed case too")
    @APIResponse(responseCode = "201", description = "Raised", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response raise(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating, @NotNull @Valid Concern request) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, request, concernId -> {
            SafeguardingConcern concern = raiseConcern.raise(concernId, caseId, request, caller);
            return Response.created(URI.create(concern.path())).tag(ETags.of(concern)).entity(concern.view(caller)).build();
        });
    }

    @GET
    @Path("/safeguarding-concerns")
    @Operation(operationId = "listConcerns", summary = "The case's concerns, newest first: all of them for the safeguarding lead, for others what they raised")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<ConcernView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        return readConcerns.list(caseId, page, caller).map(concern -> concern.view(caller));
    }

    @GET
    @Path("/safeguarding-concerns/{concernId}")
    @Operation(operationId = "readConcern", summary = "One concern, for the safeguarding lead and whoever raised it")
    @APIResponse(responseCode = "200", description = "The concern, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "No such concern, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("concernId") UUID concernId) {
        Caller caller = currentCaller.get();
        SafeguardingConcern concern = readConcerns.one(caseId, concernId, caller);
        return Response.ok(concern.view(caller)).tag(ETags.of(concern)).build();
    }

    @GET
    @Path("/safeguarding-summary")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "countConcerns", summary = "How many concerns there are, and no more than that")
    @APIResponse(responseCode = "200", description = "Two numbers", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernCount.class)))
    @APIResponse(responseCode = "404", description = "No such case")
    public ConcernCount count(@PathParam("id") UUID caseId) {
        return readConcerns.count(caseId, currentCaller.get());
    }
}
