package org.imha.casework.goal;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The goals of the person of a case, with the plan for each. */
@Path("/v1/cases/{id}/goals")
@RunOnVirtualThread
@Tag(name = "Goals")
public class GoalResource {

    private final WorkOnGoals workOnGoals;
    private final ReadGoals readGoals;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    GoalResource(WorkOnGoals workOnGoals, ReadGoals readGoals, Idempotency idempotency, CurrentCaller currentCaller) {
        this.workOnGoals = workOnGoals;
        this.readGoals = readGoals;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "setGoal", summary = "Write down what the person wants, and what was agreed about it; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Written down", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response set(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid SetGoalRequest request) {
        return idempotency.answer(creating, request, goalId -> {
            Caller caller = currentCaller.get();
            GoalOfCase set = workOnGoals.set(goalId, caseId, request, caller);
            return Response.created(URI.create(set.goal().path())).tag(ETags.of(set.goal())).entity(set.view(caller)).build();
        });
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listGoals", summary = "The person's goals, in their own order")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<GoalView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        return readGoals.list(caseId, page, caller).map(goal -> goal.view(caller));
    }

    @GET
    @Path("/{goalId}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readGoal", summary = "One goal, with its history")
    @APIResponse(responseCode = "200", description = "The goal, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    @APIResponse(responseCode = "404", description = "No such goal, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("goalId") UUID goalId) {
        return answer(readGoals.one(caseId, goalId, currentCaller.get()));
    }

    @PUT
    @Path("/{goalId}")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "reviseGoal", summary = "Change what an open goal says, its place or its plan; only the case's advocate")
    @APIResponse(responseCode = "200", description = "The goal, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    @APIResponse(responseCode = "404", description = "No such goal, or not theirs")
    @APIResponse(responseCode = "409", description = "The goal is over, or the case is closed")
    @APIResponse(responseCode = "412", description = "The goal has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response revise(@PathParam("id") UUID caseId, @PathParam("goalId") UUID goalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SetGoalRequest request) {
        return answer(workOnGoals.revise(caseId, goalId, request, ifMatch, currentCaller.get()));
    }

    @POST
    @Path("/{goalId}/status")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "settleGoal", summary = "Say what became of a goal, with the person's own rating, or take it up again; only the case's advocate")
    @APIResponse(responseCode = "200", description = "The goal, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoalView.class)))
    @APIResponse(responseCode = "404", description = "No such goal, or not theirs")
    @APIResponse(responseCode = "409", description = "The goal does not go there from where it stands, or the case is closed")
    @APIResponse(responseCode = "412", description = "The goal has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response settle(@PathParam("id") UUID caseId, @PathParam("goalId") UUID goalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SettleGoalRequest request) {
        return answer(workOnGoals.settle(caseId, goalId, request, ifMatch, currentCaller.get()));
    }

    private Response answer(GoalOfCase known) {
        return Response.ok(known.view(currentCaller.get())).tag(ETags.of(known.goal())).build();
    }
}
