package org.imha.referral.bulk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** How far imports are, and what became of each row. */
@Path("/v1/referral-imports")
@RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Referral imports")
public class ReferralImportResource {

    private final ReadImports readImports;
    private final CurrentCaller currentCaller;

    ReferralImportResource(ReadImports readImports, CurrentCaller currentCaller) {
        this.readImports = readImports;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(operationId = "listReferralImports", summary = "Imports, newest first: a trust's own, or for staff all")
    public Page<ImportView> list(@BeanParam PageRequest page) {
        return readImports.list(page, currentCaller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReferralImport", summary = "One import: how far it is")
    @APIResponse(responseCode = "200", description = "The import", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    public ImportView read(@PathParam("id") UUID id) {
        return readImports.one(id, currentCaller.get());
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listReferralImportRows", summary = "What became of each row, in the order of the file", description = """
            Rows appear as they get their outcome. Nothing that was sent is repeated.""")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "There is no such import, or it is not yours to see")
    public Page<ImportRowView> rows(@PathParam("id") UUID id, @BeanParam PageRequest page,
            @QueryParam("outcome") @Parameter(schema = @Schema(implementation = RowOutcome.class)) String outcome) {
        return readImports.rows(id, QueryCodes.optional("outcome", outcome, RowOutcome.class), page, currentCaller.get());
    }
}
