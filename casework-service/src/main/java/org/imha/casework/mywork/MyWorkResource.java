package org.imha.casework.mywork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What staff see at once. */
@Path("/v1/my/work")
@RunOnVirtualThread
@Tag(name = "My work")
public class MyWorkResource {

    private final ReadMyWork readMyWork;
    private final CurrentCaller currentCaller;

    MyWorkResource(ReadMyWork readMyWork, CurrentCaller currentCaller) {
        this.readMyWork = readMyWork;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readMyWork", summary = "Due today, deadlines near, unread changes, people waiting", description = "An advocate sees their own cases; coordinators and managers everybody's.")
    @APIResponse(responseCode = "200", description = "The nearest of each, and how many there are")
    public MyWorkView read() {
        return readMyWork.read(currentCaller.get());
    }
}
