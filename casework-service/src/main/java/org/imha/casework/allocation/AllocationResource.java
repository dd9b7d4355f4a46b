package org.imha.casework.allocation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Who works on a case, and who could. */
@Path("/v1/cases/{id}")
@RunOnVirtualThread
@Tag(name = "Allocation")
public class AllocationResource {

    private final AllocateAdvocate allocateAdvocate;
    private final RankCandidates rankCandidates;
    private final CurrentCaller currentCaller;

    AllocationResource(AllocateAdvocate allocateAdvocate, RankCandidates rankCandidates, CurrentCaller currentCaller) {
        this.allocateAdvocate = allocateAdvocate;
        this.rankCandidates = rankCandidates;
        this.currentCaller = currentCaller;
    }

    @GET
    @Path("/allocation-candidates")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listAllocationCandidates", summary = "Everybody on the register, ranked for this case, with the reasons", description = """
            What BLOCKS keeps the case from an advocate; where it is overridable, a manager may allocate all the same. Everything
            else counts for or against. An age is judged today in London, and an unknown date of birth asks for both kinds of
            certificate. What the person would like is a reason and keeps nobody from the case.""")
    @APIResponse(responseCode = "200", description = "The best first", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CandidatesView.class)))
    @APIResponse(responseCode = "404", description = "No such case")
    @APIResponse(responseCode = "409", description = "The case is closed")
    public CandidatesView candidates(@PathParam("id") UUID id) {
        return rankCandidates.rank(id, currentCaller.get());
    }

    @POST
    @Path("/allocation")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "allocateCase", summary = "Give the case to an advocate, or to another one; an advocate takes a waiting case", description = """
            Refused with ADVOCATE_MAY_NOT_ACT and every reason where something stands in the way. What is no matter of law, such
            as an absence, a manager overrides with overrideReason.""")
    @APIResponse(responseCode = "200", description = "The case, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case")
    @APIResponse(responseCode = "409", description = "The case is closed, this advocate has it already or may not have it")
    @APIResponse(responseCode = "412", description = "The case has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or nobody of that name is on the register")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response allocate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AllocateCaseRequest request) {
        Caller caller = currentCaller.get();
        CaseFile file = allocateAdvocate.allocate(id, request, ifMatch, caller);
        return Response.ok(CaseView.of(file, caller)).tag(ETags.of(file)).build();
    }
}
