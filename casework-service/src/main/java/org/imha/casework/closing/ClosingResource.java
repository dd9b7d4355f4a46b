package org.imha.casework.closing;

import java.util.UUID;

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
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseView;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The end of a case. */
@Path("/v1/cases/{id}/closure")
@RunOnVirtualThread
@Tag(name = "Cases")
public class ClosingResource {

    private final CloseCase closeCase;
    private final CurrentCaller currentCaller;

    ClosingResource(CloseCase closeCase, CurrentCaller currentCaller) {
        this.closeCase = closeCase;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "closeCase", summary = "Close the case, with a reason and what came of each issue")
    @APIResponse(responseCode = "200", description = "The case, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed already, or a visit that was duly asked for was never attempted")
    @APIResponse(responseCode = "412", description = "The case has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseCaseRequest request) {
        Caller caller = currentCaller.get();
        CaseFile file = closeCase.close(id, request, ifMatch, caller);
        return Response.ok(CaseView.of(file, caller)).tag(ETags.of(file)).build();
    }
}
