package org.imha.records.grant;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;
import org.imha.records.model.RecordsAccessGrant;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Lawful bases to see records (s.130B(4)). */
@Path("/v1/records-grants")
@RunOnVirtualThread
@Tag(name = "Records grants")
public class GrantResource {

    private final CreateGrant createGrant;
    private final WithdrawGrant withdrawGrant;
    private final ReadGrants readGrants;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    GrantResource(CreateGrant createGrant, WithdrawGrant withdrawGrant, ReadGrants readGrants, Idempotency idempotency,
            CurrentCaller caller) {
        this.createGrant = createGrant;
        this.withdrawGrant = withdrawGrant;
        this.readGrants = readGrants;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "createRecordsGrant", summary = "Record the person's consent, or the record holder's decision; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded; records within the scope may be seen from now on", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, the person does not qualify, or the basis is not fresh")
    @APIResponse(responseCode = "422", description = "The basis lacks something that the Act asks for")
    public Response create(@BeanParam CreatingRequest creating, @NotNull @Valid CreateGrantRequest request) {
        return idempotency.answer(creating, request, id -> {
            RecordsAccessGrant grant = createGrant.create(id, request, caller.get());
            return Response.created(URI.create(grant.detailUrl())).tag(ETags.of(grant)).entity(GrantView.from(grant)).build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readRecordsGrant", summary = "One grant")
    @APIResponse(responseCode = "200", description = "The grant, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "404", description = "No such grant, or not theirs")
    public Response read(@PathParam("id") UUID id) {
        RecordsAccessGrant grant = readGrants.one(id, caller.get());
        return Response.ok(GrantView.from(grant)).tag(ETags.of(grant)).build();
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listRecordsGrants", summary = "Grants, newest first; an advocate's own")
    public Page<GrantView> list(@BeanParam PageRequest page,
            @QueryParam("caseId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String caseId) {
        return readGrants.list(QueryCodes.optionalId("caseId", caseId), page, caller.get()).map(GrantView::from);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "withdrawRecordsGrant", summary = "End access at once", description = """
            Needs neither If-Match nor Idempotency-Key: nothing may stand in the way of a withdrawal.
            A grant that has run out or is suspended is withdrawn too; withdrawing twice answers the same.""")
    @APIResponse(responseCode = "200", description = "Access has ended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "404", description = "No such grant, or not theirs")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawGrantRequest request) {
        RecordsAccessGrant grant = withdrawGrant.withdraw(id, request, caller.get());
        return Response.ok(GrantView.from(grant)).tag(ETags.of(grant)).build();
    }
}
