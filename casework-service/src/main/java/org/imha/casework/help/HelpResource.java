package org.imha.casework.help;

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
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The statutory topics of help of a case. */
@Path("/v1/cases/{id}/help")
@RunOnVirtualThread
@Tag(name = "Help")
public class HelpResource {

    private final ExplainTopic explainTopic;
    private final ReadHelp readHelp;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    HelpResource(ExplainTopic explainTopic, ReadHelp readHelp, Idempotency idempotency, CurrentCaller currentCaller) {
        this.explainTopic = explainTopic;
        this.readHelp = readHelp;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readHelp", summary = "Every topic of help: whether it is offered, by which provision, and what was explained")
    @APIResponse(responseCode = "200", description = "All topics", content = @Content(mediaType = "application/json", schema = @Schema(implementation = HelpView.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Response read(@PathParam("id") UUID caseId) {
        return Response.ok(readHelp.of(caseId, currentCaller.get())).build();
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "explainTopic", summary = "Record that a topic was explained; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Some fields need attention, the topic is not offered to this person, or the key was used for another request")
    public Response explain(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid ExplainTopicRequest request) {
        return idempotency.answer(creating, request, explanationId -> {
            Explanation explanation = explainTopic.record(explanationId, caseId, request, currentCaller.get());
            return Response.created(URI.create("/v1/cases/" + caseId + "/help")).entity(explanation.view()).build();
        });
    }
}
