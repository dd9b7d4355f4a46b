package org.imha.casework.calendar.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.casework.calendar.CalendarAnswer;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where calendar programmes read. The address is the permission: there is no token here (docs/adr/0025). */
@Path(CalendarFeedResource.PATH)
@PermitAll
@RunOnVirtualThread
@Tag(name = "My work")
public class CalendarFeedResource {

    static final String PATH = "/v1/calendar-feeds";

    private final ReadByFeed readByFeed;

    CalendarFeedResource(ReadByFeed readByFeed) {
        this.readByFeed = readByFeed;
    }

    @GET
    @Path("/{fileName}")
    @Produces(CalendarAnswer.MEDIA_TYPE)
    @Operation(operationId = "readCalendarFeed", summary = "An advocate's calendar at its secret address, without a token", description = "The same as readMyCalendar. The address comes from openMyCalendarFeed.")
    @APIResponse(responseCode = "200", description = "The calendar (RFC 5545), with its ETag", content = @Content(mediaType = CalendarAnswer.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As it was when it was read with this ETag")
    @APIResponse(responseCode = "404", description = "This address leads nowhere, or not any more")
    @APIResponse(responseCode = "429", description = "Too many from this address: wait as Retry-After says")
    public Response read(@PathParam("fileName") @Parameter(description = "The secret, and .ics") String fileName,
            @Context Request request) {
        return CalendarAnswer.to(request, readByFeed.read(fileName));
    }
}
