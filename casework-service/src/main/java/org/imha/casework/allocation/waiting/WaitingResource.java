package org.imha.casework.allocation.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Who waits for an advocate. */
@Path("/v1/cases/waiting")
@RunOnVirtualThread
@Tag(name = "Allocation")
public class WaitingResource {

    private final ReadWaiting readWaiting;
    private final CurrentCaller currentCaller;

    WaitingResource(ReadWaiting readWaiting, CurrentCaller currentCaller) {
        this.readWaiting = readWaiting;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "listWaitingCases", summary = "Who waits, by deadline, then urgency, then age, with the reasons for each place", description = """
            An advocate sees it only where the register lets them take cases, and of it only cases that they may have; a page may
            then be shorter than asked for, and still have a next one.""")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<WaitingView> list(@BeanParam PageRequest page) {
        return readWaiting.list(page, currentCaller.get());
    }
}
