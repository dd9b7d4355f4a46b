package org.imha.casework.feedback;

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
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What was said of the service in a case. */
@Path("/v1/cases/{id}/feedback")
@RunOnVirtualThread
@Tag(name = "Feedback")
public class FeedbackResource {

    private final RecordFeedback record;
    private final ReadFeedback read;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    FeedbackResource(RecordFeedback record, ReadFeedback read, Idempotency idempotency, CurrentCaller currentCaller) {
        this.record = record;
        this.read = read;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "recordFeedback", summary = "Take down what the person says of the service; never the advocate, whom it may concern")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid RecordFeedbackRequest request) {
        return idempotency.answer(creating, request, id -> {
            Feedback feedback = record.record(id, caseId, request, currentCaller.get());
            return Response.created(URI.create(feedback.path())).tag(ETags.of(feedback)).entity(feedback.view()).build();
        });
    }

    @GET
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listFeedback", summary = "What was said of the service, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<FeedbackView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        return read.list(caseId, page, currentCaller.get()).map(Feedback::view);
    }

    @GET
    @Path("/{feedbackId}")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readFeedback", summary = "One word of it")
    @APIResponse(responseCode = "200", description = "As it was recorded, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    @APIResponse(responseCode = "404", description = "No such case or word, or not theirs")
    public Response one(@PathParam("id") UUID caseId, @PathParam("feedbackId") UUID feedbackId) {
        Feedback feedback = read.one(caseId, feedbackId, currentCaller.get());
        return Response.ok(feedback.view()).tag(ETags.of(feedback)).build();
    }
}
