package org.imha.casework.opening;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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

/** The same case once more. */
@Path("/v1/cases/{id}/reopening")
@RunOnVirtualThread
@Tag(name = "Cases")
public class ReopeningResource {

    private final ReopenCase reopenCase;
    private final CurrentCaller currentCaller;

    ReopeningResource(ReopenCase reopenCase, CurrentCaller currentCaller) {
        this.reopenCase = reopenCase;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "reopenCase", summary = "Take a closed case up again, as the referral is now; it waits for an advocate")
    @APIResponse(responseCode = "200", description = "The case, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case")
    @APIResponse(responseCode = "409", description = "The case is open, or its referral is over")
    @APIResponse(responseCode = "412", description = "The case has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "503", description = "The referral cannot be read now")
    public Response reopen(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Caller caller = currentCaller.get();
        CaseFile file = reopenCase.reopen(id, ifMatch, caller);
        return Response.ok(CaseView.of(file, caller)).tag(ETags.of(file)).build();
    }
}
