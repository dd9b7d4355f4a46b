package org.imha.casework.deadline;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The deadlines of a case. */
@Path("/v1/cases/{id}/deadlines")
@RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Deadlines")
public class CaseDeadlineResource {

    private final AddDeadline addDeadline;
    private final SettleDeadline settleDeadline;
    private final ReadDeadlines readDeadlines;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    CaseDeadlineResource(AddDeadline addDeadline, SettleDeadline settleDeadline, ReadDeadlines readDeadlines,
            Idempotency idempotency, CurrentCaller currentCaller) {
        this.addDeadline = addDeadline;
        this.settleDeadline = settleDeadline;
        this.readDeadlines = readDeadlines;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(operationId = "listDeadlinesOfCase", summary = "The case's deadlines, the nearest first, and what none could be worked out for")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeadlinesOfCase.class)))
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public DeadlinesOfCase list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        return readDeadlines.ofCase(caseId, page, currentCaller.get());
    }

    @GET
    @Path("/{deadlineId}")
    @Operation(operationId = "readDeadline", summary = "One deadline")
    @APIResponse(responseCode = "200", description = "The deadline, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "404", description = "No such deadline, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("deadlineId") UUID deadlineId) {
        ShownDeadline found = readDeadlines.one(caseId, deadlineId, currentCaller.get());
        return Response.ok(found.view()).tag(ETags.of(found.deadline())).build();
    }

    @POST
    @Operation(operationId = "addDeadline", summary = "Write down a day that no rule and no referral told")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response add(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid AddDeadlineRequest request) {
        return idempotency.answer(creating, request, deadlineId -> {
            ShownDeadline added = addDeadline.add(deadlineId, caseId, request, currentCaller.get());
            return Response.created(URI.create(added.deadline().path())).tag(ETags.of(added.deadline())).entity(added.view())
                    .build();
        });
    }

    @POST
    @Path("/{deadlineId}/settlement")
    @Operation(operationId = "settleDeadline", summary = "Say what became of a deadline, also of one that was missed")
    @APIResponse(responseCode = "200", description = "The deadline, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "404", description = "No such deadline, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, or the deadline is settled or does not hold any more")
    @APIResponse(responseCode = "412", description = "The deadline has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response settle(@PathParam("id") UUID caseId, @PathParam("deadlineId") UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SettleDeadlineRequest request) {
        ShownDeadline settled = settleDeadline.settle(caseId, deadlineId, request, ifMatch, currentCaller.get());
        return Response.ok(settled.view()).tag(ETags.of(settled.deadline())).build();
    }
}
