package org.imha.casework.interview;

import java.net.URI;
import java.util.UUID;
import java.util.function.BiConsumer;

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
import org.imha.casework.interview.RecordInterview.Meant;
import org.imha.casework.model.Act;
import org.imha.casework.model.OfCase;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Interviews of those professionally concerned with the person of a case. */
@Path("/v1/cases/{id}/professional-interviews")
@RunOnVirtualThread
@Tag(name = "Interviews")
public class InterviewResource {

    private final RecordInterview recordInterview;
    private final ReadInterviews readInterviews;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    InterviewResource(RecordInterview recordInterview, ReadInterviews readInterviews, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.recordInterview = recordInterview;
        this.readInterviews = readInterviews;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "recordInterview", summary = "Record that a professional was asked for an interview, and what came of it; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed; or the powers are suspended, and it is not by agreement")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid RecordInterviewRequest request) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, request, interviewId -> {
            OfCase<ProfessionalInterview> interview = recordInterview.record(interviewId, caseId, request, caller);
            return Response.created(URI.create(interview.it().path())).tag(ETags.of(interview.it()))
                    .entity(InterviewView.of(interview, caller)).build();
        });
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listInterviews", summary = "The case's interviews of professionals, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<InterviewView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        return readInterviews.list(caseId, page, caller).map(interview -> InterviewView.of(interview, caller));
    }

    @GET
    @Path("/{interviewId}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readInterview", summary = "One interview of a professional")
    @APIResponse(responseCode = "200", description = "The interview, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewView.class)))
    @APIResponse(responseCode = "404", description = "No such interview, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("interviewId") UUID interviewId) {
        Caller caller = currentCaller.get();
        return view(readInterviews.one(caseId, interviewId, caller), caller);
    }

    @POST
    @Path("/{interviewId}/answer")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "answerInterview", summary = "What the professional answered: agreed, or refused and why")
    @APIResponse(responseCode = "200", description = "The interview, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewView.class)))
    @APIResponse(responseCode = "404", description = "No such interview, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, or the interview was held")
    @APIResponse(responseCode = "412", description = "The interview has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response answer(@PathParam("id") UUID caseId, @PathParam("interviewId") UUID interviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Answer request) {
        return goOn(new Meant(caseId, interviewId, ifMatch), (interview, act) -> interview.it().answer(request, act));
    }

    @POST
    @Path("/{interviewId}/account")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "holdInterview", summary = "That the interview was held, and what the professional said")
    @APIResponse(responseCode = "200", description = "The interview, with its new ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewView.class)))
    @APIResponse(responseCode = "404", description = "No such interview, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, the interview was held, or the powers are suspended")
    @APIResponse(responseCode = "412", description = "The interview has changed since it was read")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response account(@PathParam("id") UUID caseId, @PathParam("interviewId") UUID interviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Account request) {
        return goOn(new Meant(caseId, interviewId, ifMatch),
                (interview, act) -> interview.it().hold(request, interview.file(), act));
    }

    private Response goOn(Meant meant, BiConsumer<OfCase<ProfessionalInterview>, Act> change) {
        Caller caller = currentCaller.get();
        return view(recordInterview.goOn(meant, caller, change), caller);
    }

    private static Response view(OfCase<ProfessionalInterview> interview, Caller caller) {
        return Response.ok(InterviewView.of(interview, caller)).tag(ETags.of(interview.it())).build();
    }
}
