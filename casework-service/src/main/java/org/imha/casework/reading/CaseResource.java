package org.imha.casework.reading;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles.Wanted;
import org.imha.casework.model.CaseStatus;
import org.imha.casework.model.CaseView;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Cases, for staff; advocates see those that are theirs. */
@Path("/v1/cases")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
@RunOnVirtualThread
@Tag(name = "Cases")
public class CaseResource {

    private final ReadCases readCases;
    private final CurrentCaller currentCaller;

    CaseResource(ReadCases readCases, CurrentCaller currentCaller) {
        this.readCases = readCases;
        this.currentCaller = currentCaller;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCase", summary = "One case")
    @APIResponse(responseCode = "200", description = "The case, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Response read(@PathParam("id") UUID id) {
        Caller caller = currentCaller.get();
        CaseFile file = readCases.one(id, caller);
        return Response.ok(CaseView.of(file, caller)).tag(ETags.of(file)).build();
    }

    @GET
    @Operation(operationId = "listCases", summary = "Cases, newest first; an advocate's list holds their own")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<CaseView> list(@BeanParam PageRequest page,
            @QueryParam("referralId") @Parameter(schema = @Schema(implementation = UUID.class)) String referralId,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = CaseStatus.class)) String status) {
        Caller caller = currentCaller.get();
        Wanted wanted = new Wanted(QueryCodes.optionalId("referralId", referralId),
                QueryCodes.optional("status", status, CaseStatus.class), CaseAccess.onlyAdvocate(caller));
        return readCases.list(wanted, page, caller).map(file -> CaseView.of(file, caller));
    }
}
