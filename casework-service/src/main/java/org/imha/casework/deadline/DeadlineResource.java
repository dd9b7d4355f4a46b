package org.imha.casework.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** The deadlines of all cases, for those who answer for them. */
@Path("/v1/deadlines")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Deadlines")
public class DeadlineResource {

    private final FindDeadlines findDeadlines;
    private final CurrentCaller currentCaller;

    DeadlineResource(FindDeadlines findDeadlines, CurrentCaller currentCaller) {
        this.findDeadlines = findDeadlines;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(operationId = "listDeadlines", summary = "Deadlines of all cases, the longest due first: those that were missed, unless another status is asked for")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<DeadlineView> list(@BeanParam PageRequest page,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = DeadlineStatus.class)) String status) {
        DeadlineStatus wanted = QueryCodes.optional("status", status, DeadlineStatus.class).orElse(DeadlineStatus.MISSED);
        return findDeadlines.with(wanted, page, currentCaller.get());
    }
}
