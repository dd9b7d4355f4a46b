package org.imha.casework.closing.outcome;

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

/** What came of a case, issue by issue. */
@Path("/v1/cases/{id}/outcomes")
@RunOnVirtualThread
@Tag(name = "Outcomes")
public class OutcomeResource {

    private final RecordOutcome record;
    private final ReadOutcomes read;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    OutcomeResource(RecordOutcome record, ReadOutcomes read, Idempotency idempotency, CurrentCaller currentCaller) {
        this.record = record;
        this.read = read;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "recordOutcome", summary = "Record what came of an issue, before the case closes; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OutcomeView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid OutcomeTold request) {
        return idempotency.answer(creating, request, id -> {
            CaseOutcome outcome = record.record(id, caseId, request, currentCaller.get());
            return Response.created(URI.create(outcome.path())).tag(ETags.of(outcome)).entity(outcome.view()).build();
        });
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listOutcomes", summary = "What came of the case, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<OutcomeView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        return read.list(caseId, page, currentCaller.get()).map(CaseOutcome::view);
    }

    @GET
    @Path("/{outcomeId}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readOutcome", summary = "One outcome")
    @APIResponse(responseCode = "200", description = "As it was recorded, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OutcomeView.class)))
    @APIResponse(responseCode = "404", description = "No such case or outcome, or not theirs")
    public Response one(@PathParam("id") UUID caseId, @PathParam("outcomeId") UUID outcomeId) {
        CaseOutcome outcome = read.one(caseId, outcomeId, currentCaller.get());
        return Response.ok(outcome.view()).tag(ETags.of(outcome)).build();
    }
}
