package org.imha.casework.allocation.named;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Who has a case, for those who tell the trust. */
@Path("/v1/cases/{id}/advocate")
@RunOnVirtualThread
@Tag(name = "Allocation")
public class NamedAdvocateResource {

    private final ReadNamedAdvocate readNamedAdvocate;
    private final CurrentCaller currentCaller;

    NamedAdvocateResource(ReadNamedAdvocate readNamedAdvocate, CurrentCaller currentCaller) {
        this.readNamedAdvocate = readNamedAdvocate;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.SERVICE_ROLE })
    @Operation(operationId = "readNamedAdvocate", summary = "The name and work contact of the advocate who has the case", description = """
            Nothing else of the case or of the register. Of our own services only referral-service may ask, which tells the
            trust that referred the person.""")
    @APIResponse(responseCode = "200", description = "As the register has them now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NamedAdvocateView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or nobody has it: it waits or is closed")
    public NamedAdvocateView read(@PathParam("id") UUID id) {
        return readNamedAdvocate.of(id, currentCaller.get());
    }
}
