package org.imha.casework.calendar.feed;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** For the manager who hears that an advocate's telephone was lost. */
@Path("/v1/advocates/{id}/calendar-feed")
@RunOnVirtualThread
@Tag(name = "Advocate register")
public class AdvocatesCalendarFeedResource {

    private final RevokeFeed revokeFeed;
    private final CurrentCaller currentCaller;

    AdvocatesCalendarFeedResource(RevokeFeed revokeFeed, CurrentCaller currentCaller) {
        this.revokeFeed = revokeFeed;
        this.currentCaller = currentCaller;
    }

    @DELETE
    @RolesAllowed(Role.MANAGER_ROLE)
    @Operation(operationId = "revokeCalendarFeed", summary = "Make the address of an advocate's calendar lead nowhere, at once")
    @APIResponse(responseCode = "204", description = "There is none any more")
    @APIResponse(responseCode = "404", description = "No such entry")
    public void revoke(@PathParam("id") UUID entryId) {
        revokeFeed.of(entryId, currentCaller.get());
    }
}
