package org.imha.kernel.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** For the people who run the platform: facts that this service could not handle. Not routed by the gateway. */
@Path("/v1/operations/dead-letters")
@RolesAllowed(Role.PLATFORM_ROLE)
@RunOnVirtualThread
@Tag(name = "Operations")
public class DeadLetterResource {

    private static final String LIST = "dead-letters";

    private final DeadLetters deadLetters;
    private final Cursors cursors;
    private final CurrentCaller caller;

    DeadLetterResource(DeadLetters deadLetters, Cursors cursors, CurrentCaller caller) {
        this.deadLetters = deadLetters;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** One dead letter: ids and codes only. */
    public record DeadLetterView(UUID eventId, String type, UUID subject, String source, String failure, Instant keptAt) {

        static DeadLetterView from(DeadLetter letter) {
            return new DeadLetterView(letter.eventId(), letter.type(), letter.subject(), letter.source(), letter.failure(),
                    letter.keptAt());
        }
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Facts that could not be handled, oldest first")
    public Page<DeadLetterView> list(@BeanParam PageRequest page) {
        Optional<UUID> after = page.after(cursors, LIST);
        return page.page(deadLetters.oldest(page.limit() + 1, after), DeadLetter::eventId, id -> cursors.after(id, LIST))
                .map(DeadLetterView::from);
    }

    @POST
    @Path("/{eventId}/replay")
    @Operation(operationId = "replayDeadLetter", summary = "Handle it again; it stays when it fails again")
    @APIResponse(responseCode = "204", description = "Handled")
    public void replay(@PathParam("eventId") UUID eventId) {
        deadLetters.replay(eventId, caller.get());
    }
}
