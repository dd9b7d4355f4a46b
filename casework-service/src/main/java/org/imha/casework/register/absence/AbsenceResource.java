package org.imha.casework.register.absence;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.imha.casework.model.advocate.AdvocateAbsence;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** When an advocate is away. */
@Path("/v1/advocates/{id}/absences")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
@RunOnVirtualThread
@Tag(name = "Advocate register")
public class AbsenceResource {

    private final RecordAbsence recordAbsence;
    private final ReadAbsences readAbsences;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    AbsenceResource(RecordAbsence recordAbsence, ReadAbsences readAbsences, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.recordAbsence = recordAbsence;
        this.readAbsences = readAbsences;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @Operation(operationId = "recordAbsence", summary = "Say when an advocate is away; advocates for themselves")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AbsenceView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such entry, or not theirs")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID entryId, @BeanParam CreatingRequest creating,
            @NotNull @Valid RecordAbsenceRequest request) {
        return idempotency.answer(creating, request, id -> {
            AdvocateAbsence absence = recordAbsence.record(id, entryId, request, currentCaller.get());
            URI place = URI.create("/v1/advocates/" + entryId + "/absences/" + id);
            return Response.created(place).tag(ETags.of(absence)).entity(AbsenceView.of(absence)).build();
        });
    }

    @GET
    @Operation(operationId = "listAbsences", summary = "When the advocate is or was away, recorded last first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such entry, or not theirs")
    public Page<AbsenceView> list(@PathParam("id") UUID entryId, @BeanParam PageRequest page) {
        return readAbsences.list(entryId, page, currentCaller.get()).map(AbsenceView::of);
    }

    @GET
    @Path("/{absenceId}")
    @Operation(operationId = "readAbsence", summary = "One absence")
    @APIResponse(responseCode = "200", description = "The absence, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AbsenceView.class)))
    @APIResponse(responseCode = "404", description = "No such absence, or not theirs")
    public Response read(@PathParam("id") UUID entryId, @PathParam("absenceId") UUID id) {
        AdvocateAbsence absence = readAbsences.one(entryId, id, currentCaller.get());
        return Response.ok(AbsenceView.of(absence)).tag(ETags.of(absence)).build();
    }

    @DELETE
    @Path("/{absenceId}")
    @Operation(operationId = "cancelAbsence", summary = "They are not away after all")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such absence, or not theirs")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void cancel(@PathParam("id") UUID entryId, @PathParam("absenceId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        recordAbsence.cancel(entryId, id, ifMatch, currentCaller.get());
    }
}
