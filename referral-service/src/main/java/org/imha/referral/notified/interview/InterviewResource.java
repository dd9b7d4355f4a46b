package org.imha.referral.notified.interview;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.notified.Interview;
import org.imha.referral.model.notified.InterviewAttempt;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.notified.NotificationOfPatientView;
import org.imha.referral.notified.interview.MakeReferral.Prepared;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What happens to a notification: visits, what came of them, and its end. */
@Path("/v1/notifications-of-patients/{id}")
@RunOnVirtualThread
@Tag(name = "Notifications of patients")
public class InterviewResource {

    private final RecordInterview recordInterview;
    private final RecordAttempt recordAttempt;
    private final OfferInterview offerInterview;
    private final EndNotification endNotification;
    private final CurrentCaller currentCaller;

    InterviewResource(RecordInterview recordInterview, RecordAttempt recordAttempt, OfferInterview offerInterview,
            EndNotification endNotification, CurrentCaller currentCaller) {
        this.recordInterview = recordInterview;
        this.recordAttempt = recordAttempt;
        this.offerInterview = offerInterview;
        this.endNotification = endNotification;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/interview")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "recordPatientInterview", summary = "What an advocate found out (s.130B(2C), (2D))", description = """
            Whoever wants help, or cannot decide and should have it, is referred at once; referralId says where. Whoever
            refuses is put on the opt-out register.""")
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "No interview is due")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Facts are missing or do not go together")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response interview(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull Interview interview) {
        Caller caller = currentCaller.get();
        Optional<Prepared> referral = recordInterview.prepare(id, ifMatch, interview, caller);
        return view(recordInterview.record(id, ifMatch, interview, referral.orElse(null), caller));
    }

    @POST
    @Path("/interview-attempts")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "recordPatientInterviewAttempt", summary = "A visit came to no interview", description = """
            On the day given it is due again.""")
    @APIResponse(responseCode = "200", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "No interview is due")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Facts are missing or do not go together")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response attempt(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull InterviewAttempt attempt) {
        return view(recordAttempt.record(id, ifMatch, attempt, currentCaller.get()));
    }

    @POST
    @Path("/interview-offer")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "offerPatientInterview", summary = "Have somebody interviewed after all, or again", description = """
            For somebody who was taken for a person notified of before, who could not decide then, or whose visit was put off.
            Who refused is asked again at their own wish (POST /v1/opt-outs/{id}/opting-in) or on the day agreed.""")
    @APIResponse(responseCode = "200", description = "An interview is due", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "No interview can be offered from where it stands")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response offer(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InterviewOfferRequest request) {
        return view(offerInterview.offer(id, ifMatch, request, currentCaller.get()));
    }

    @POST
    @Path("/ending")
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "endNotificationOfPatient", summary = "The patient qualifies no longer, or never did", description = """
            A referral that came of it goes on: tell of the new legal status there.""")
    @APIResponse(responseCode = "200", description = "Ended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationOfPatientView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    @APIResponse(responseCode = "409", description = "It has ended already")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response end(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndingRequest request) {
        return view(endNotification.end(id, ifMatch, request, currentCaller.get()));
    }

    private Response view(PatientNotification notification) {
        return Response.ok(NotificationOfPatientView.of(notification, currentCaller.get())).tag(ETags.of(notification))
                .build();
    }
}
