package org.imha.casework.timeline;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What happened around a case, in every service. */
@Path("/v1/cases/{id}/timeline")
@RunOnVirtualThread
@Tag(name = "Cases")
public class TimelineResource {

    private final ReadTimeline readTimeline;
    private final CurrentCaller currentCaller;

    TimelineResource(ReadTimeline readTimeline, CurrentCaller currentCaller) {
        this.readTimeline = readTimeline;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readTimeline", summary = "What happened around the case, newest first", description = "From the referral on, across services, as far as the caller may know of it. Moments may pass before a fact shows here.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<TimelineView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        return readTimeline.list(caseId, page, currentCaller.get()).map(TimelineLine::view);
    }
}
