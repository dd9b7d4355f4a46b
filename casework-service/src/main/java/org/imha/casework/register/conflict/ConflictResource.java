package org.imha.casework.register.conflict;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.imha.casework.model.advocate.DeclaredConflict;
import org.imha.casework.register.conflict.EndConflict.Target;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Conflicts of interest that an advocate declared. */
@Path("/v1/advocates/{id}/conflicts")
@RunOnVirtualThread
@Tag(name = "Advocate register")
public class ConflictResource {

    private final DeclareConflict declareConflict;
    private final EndConflict endConflict;
    private final ReadConflicts readConflicts;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ConflictResource(DeclareConflict declareConflict, EndConflict endConflict, ReadConflicts readConflicts,
            Idempotency idempotency, CurrentCaller currentCaller) {
        this.declareConflict = declareConflict;
        this.endConflict = endConflict;
        this.readConflicts = readConflicts;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "declareConflict", summary = "Declare a conflict of interest; advocates their own")
    @APIResponse(responseCode = "201", description = "Declared", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such entry, or not theirs")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response declare(@PathParam("id") UUID entryId, @BeanParam CreatingRequest creating,
            @NotNull @Valid DeclareConflictRequest request) {
        return idempotency.answer(creating, request, id -> {
            DeclaredConflict conflict = declareConflict.declare(id, entryId, request, currentCaller.get());
            return Response.created(URI.create(conflict.path())).tag(ETags.of(conflict)).entity(ConflictView.of(conflict))
                    .build();
        });
    }

    @GET
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "listConflicts", summary = "What the advocate declared, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such entry, or not theirs")
    public Page<ConflictView> list(@PathParam("id") UUID entryId, @BeanParam PageRequest page) {
        return readConflicts.list(entryId, page, currentCaller.get()).map(ConflictView::of);
    }

    @GET
    @Path("/{conflictId}")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "readConflict", summary = "One declared conflict")
    @APIResponse(responseCode = "200", description = "The conflict, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "404", description = "No such conflict, or not theirs")
    public Response read(@PathParam("id") UUID entryId, @PathParam("conflictId") UUID id) {
        DeclaredConflict conflict = readConflicts.one(entryId, id, currentCaller.get());
        return Response.ok(ConflictView.of(conflict)).tag(ETags.of(conflict)).build();
    }

    @POST
    @Path("/{conflictId}/ending")
    @RolesAllowed(Role.MANAGER_ROLE)
    @Operation(operationId = "endConflict", summary = "Write down until when it was one", description = """
            It is not taken back: for a while, what is over still keeps cases from the advocate.""")
    @APIResponse(responseCode = "200", description = "The conflict, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "404", description = "No such conflict")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response end(@PathParam("id") UUID entryId, @PathParam("conflictId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid EndConflictRequest request) {
        DeclaredConflict conflict = endConflict.end(new Target(entryId, id, ifMatch), request, currentCaller.get());
        return Response.ok(ConflictView.of(conflict)).tag(ETags.of(conflict)).build();
    }
}
