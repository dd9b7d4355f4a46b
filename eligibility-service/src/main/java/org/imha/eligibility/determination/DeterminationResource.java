package org.imha.eligibility.determination;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.eligibility.model.Determination;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Determinations: made once for the same facts and referral, and read by those who work with the referral. */
@Path("/v1/eligibility/determinations")
@RolesAllowed({ Role.SERVICE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Determinations")
public class DeterminationResource {

    private final DetermineEligibility determineEligibility;
    private final ReadDeterminations readDeterminations;
    private final ShowAnswer showAnswer;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    DeterminationResource(DetermineEligibility determineEligibility, ReadDeterminations readDeterminations,
            ShowAnswer showAnswer, Idempotency idempotency, CurrentCaller caller) {
        this.determineEligibility = determineEligibility;
        this.readDeterminations = readDeterminations;
        this.showAnswer = showAnswer;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "determineEligibility", summary = "Decide whether somebody qualifies, and keep the answer", description = """
            The facts are read by the rule set in force where they say the person is. A fact that is not known never leads to a no: the outcome is
            UNDETERMINED and missingFacts says what to ask. Facts that contradict each other are answered with warnings. A manager may
            name another rule set for the one person; the determination keeps which and why.""")
    @APIResponse(responseCode = "201", description = "Decided", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeterminationView.class)))
    @APIResponse(responseCode = "200", description = "The same facts were decided for this referral before and that still holds; or validateOnly: nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeterminationView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "403", description = "An override was sent, and the caller is no manager")
    @APIResponse(responseCode = "422", description = "Fields need attention, or the key was used with another body")
    public Response determine(@BeanParam CreatingRequest creating, @BeanParam TraceWanted trace,
            @Valid @NotNull DetermineEligibilityRequest request) {
        boolean withTrace = trace.isWanted();
        return idempotency.answer(creating, request,
                id -> answer(id, determineEligibility.determine(id, request, caller.get()), withTrace));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDetermination", summary = "One determination, with its reasons")
    @APIResponse(responseCode = "200", description = "The determination", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeterminationView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public DeterminationView read(@PathParam("id") UUID id, @BeanParam TraceWanted trace) {
        boolean withTrace = trace.isWanted();
        return showAnswer.show(readDeterminations.read(id, caller.get()), withTrace);
    }

    @GET
    @Operation(operationId = "listDeterminations", summary = "The determinations of a referral, newest first")
    public Page<DeterminationView> ofReferral(
            @QueryParam("referralId") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String referralId,
            @BeanParam PageRequest wanted) {
        return readDeterminations.ofReferral(referralId, wanted, caller.get())
                .map(determination -> showAnswer.show(determination, false));
    }

    private Response answer(UUID asked, Determination determination, boolean withTrace) {
        Response.Status status = determination.id().equals(asked) ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status).location(URI.create(determination.path()))
                .entity(showAnswer.show(determination, withTrace)).build();
    }
}
