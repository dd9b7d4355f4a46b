package org.imha.casework.visit;

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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Attempts to visit the person of a case. */
@Path("/v1/cases/{id}/visits")
@RunOnVirtualThread
@Tag(name = "Visits")
public class VisitResource {

    private final RecordVisit recordVisit;
    private final ReadVisits readVisits;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    VisitResource(RecordVisit recordVisit, ReadVisits readVisits, Idempotency idempotency, CurrentCaller currentCaller) {
        this.recordVisit = recordVisit;
        this.readVisits = readVisits;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "recordVisit", summary = "Record an attempt to visit; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid RecordVisitRequest request) {
        return idempotency.answer(creating, request, visitId -> {
            VisitAttempt visit = recordVisit.record(visitId, caseId, request, currentCaller.get());
            return Response.created(URI.create(visit.path())).tag(ETags.of(visit)).entity(visit.view()).build();
        });
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listVisits", summary = "The case's visits, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<VisitView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        return readVisits.list(caseId, page, currentCaller.get()).map(VisitAttempt::view);
    }

    @GET
    @Path("/{visitId}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readVisit", summary = "One visit")
    @APIResponse(responseCode = "200", description = "The visit, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "404", description = "No such visit, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("visitId") UUID visitId) {
        VisitAttempt visit = readVisits.one(caseId, visitId, currentCaller.get());
        return Response.ok(visit.view()).tag(ETags.of(visit)).build();
    }
}
