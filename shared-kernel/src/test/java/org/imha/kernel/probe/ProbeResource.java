package org.imha.kernel.probe;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.text.PlainText;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Creates probes that are stored nowhere: what they announce and log is what tests look at. */
@Path("/v1/probes")
@RunOnVirtualThread
public class ProbeResource {

    public enum Colour {
        RED,
        GREEN
    }

    public record Part(@PlainText(max = 10) String name, Colour colour, UUID ref) {
    }

    public record ProbeRequest(@NotNull @PlainText(max = 20) String name, LocalDate day, Instant at, Colour colour,
            Boolean known, @Valid Part part, @Valid @Size(max = 3) List<@Valid Part> parts) {
    }

    public record ProbeView(UUID id, String by) {
    }

    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final CurrentCaller caller;

    ProbeResource(Idempotency idempotency, Outbox outbox, AccessLog accessLog, CurrentCaller caller) {
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR_ROLE)
    public Response create(@BeanParam CreatingRequest creating, @Valid ProbeRequest request) {
        return idempotency.answer(creating, request, id -> {
            refuseWhenAskedTo(request);
            outbox.announce(new ReferralReceived(id, "/v1/probes/" + id));
            accessLog.permitted(caller.get(), Access.of(Access.Action.CREATE, "probe", id));
            return Response.created(URI.create("/v1/probes/" + id)).tag("0").entity(new ProbeView(id, caller.get().id()))
                    .build();
        });
    }

    private static void refuseWhenAskedTo(ProbeRequest request) {
        if (request.name().equals("refuse me")) {
            throw ApiProblem.invalid("#/name", "REFUSED", "As was asked.");
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.COORDINATOR_ROLE)
    public ProbeView broken(@PathParam("id") UUID id) {
        throw new IllegalStateException("secret of Mrs Example");
    }
}
