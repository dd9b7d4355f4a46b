package org.imha.casework.calendar.feed;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The advocate's own address for calendar programmes. */
@Path("/v1/my/calendar-feed")
@RolesAllowed(Role.ADVOCATE_ROLE)
@RunOnVirtualThread
@Tag(name = "My work")
public class MyCalendarFeedResource {

    private static final URI HERE = URI.create("/v1/my/calendar-feed");

    private final OpenFeed openFeed;
    private final ShowFeed showFeed;
    private final RevokeFeed revokeFeed;
    private final CurrentCaller currentCaller;

    MyCalendarFeedResource(OpenFeed openFeed, ShowFeed showFeed, RevokeFeed revokeFeed, CurrentCaller currentCaller) {
        this.openFeed = openFeed;
        this.showFeed = showFeed;
        this.revokeFeed = revokeFeed;
        this.currentCaller = currentCaller;
    }

    /**
     * Takes no Idempotency-Key: to answer again with the address, it would have to be kept. Sent twice, the later one counts.
     */
    @POST
    @Operation(operationId = "openMyCalendarFeed", summary = "Get a secret address for a calendar programme", description = """
            Whoever has the address reads the calendar, without a token. It is shown this once; an earlier address of the
            advocate stops working. No Idempotency-Key: when there was no answer, ask again and use the last address.""")
    @APIResponse(responseCode = "201", description = "The address", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenedFeedView.class)))
    @APIResponse(responseCode = "404", description = "They are not on the register, or do not work today")
    public Response open() {
        // Location is where it is managed: headers are written to logs, and the address must not be.
        return Response.created(HERE).entity(openFeed.open(currentCaller.get())).build();
    }

    @GET
    @Operation(operationId = "readMyCalendarFeed", summary = "Whether there is an address, since when, and when it was last read")
    @APIResponse(responseCode = "200", description = "There is one", content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public FeedView read() {
        return showFeed.own(currentCaller.get());
    }

    @DELETE
    @Operation(operationId = "revokeMyCalendarFeed", summary = "Make the address lead nowhere, at once")
    @APIResponse(responseCode = "204", description = "There is none any more")
    public void revoke() {
        revokeFeed.own(currentCaller.get());
    }
}
