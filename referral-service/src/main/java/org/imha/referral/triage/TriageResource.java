package org.imha.referral.triage;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.AskAgain;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;
import org.imha.referral.triage.DecideReferral.Target;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What is decided about a referral: one sub-resource for each move that somebody can make. */
@Path("/v1/referrals/{id}")
@RunOnVirtualThread
@Tag(name = "Triage")
@APIResponse(responseCode = "200", description = "Decided: where the referral stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
@APIResponse(responseCode = "404", description = "There is none, or it is not yours")
@APIResponse(responseCode = "409", description = "The referral's status does not allow this")
@APIResponse(responseCode = "412", description = "It changed since you read it")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class TriageResource {

    private final DecideReferral decideReferral;
    private final AskAgain askAgain;
    private final ReadHistory readHistory;
    private final ShowReferral show;
    private final CurrentCaller caller;

    TriageResource(DecideReferral decideReferral, AskAgain askAgain, ReadHistory readHistory, ShowReferral show,
            CurrentCaller caller) {
        this.decideReferral = decideReferral;
        this.askAgain = askAgain;
        this.readHistory = readHistory;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Path("/signposting")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "signpostReferral", summary = "Name other help for a person who does not qualify")
    public Response signpost(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignpostRequest request) {
        return view(decideReferral.signpost(target(id, ifMatch), request.helpNamed()));
    }

    @POST
    @Path("/information-request")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "requestInformation", summary = "Ask the referrer before deciding; the referrer reads the question")
    public Response requestInformation(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RequestInformationRequest request) {
        return view(decideReferral.requestInformation(target(id, ifMatch), request.question()));
    }

    @POST
    @Path("/information")
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "supplyInformation", summary = "Answer what a coordinator asked; a coordinator decides again")
    public Response supplyInformation(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SupplyInformationRequest request) {
        return view(decideReferral.supplyInformation(target(id, ifMatch), request.answer()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "withdrawReferral", summary = "Take a referral back, for whoever referred", description = """
            Not once an advocate has the case: whether the help goes on is then the person's to say.""")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawReferralRequest request) {
        return view(decideReferral.withdraw(target(id, ifMatch), request.reason()));
    }

    @POST
    @Path("/decline")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "recordDecline", summary = "The person does not want the help now (s.130B(6))", description = """
            They qualify as before, and help may be offered again. The referrer reads it only if the person agrees.""")
    public Response decline(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclineRequest request) {
        return view(decideReferral.decline(target(id, ifMatch), request));
    }

    @POST
    @Path("/reoffer")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "offerAgain", summary = "Help is offered again to a person who declined: the referral begins again")
    public Response offerAgain(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OfferAgainRequest request) {
        decideReferral.offerAgain(target(id, ifMatch), request.reason());
        return view(askAgain.about(id));
    }

    @GET
    @Path("/history")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readHistory", summary = "Every move of the referral: when, by whom and why")
    @APIResponse(responseCode = "200", description = "The moves, the earliest first", content = @Content(mediaType = "application/json", schema = @Schema(implementation = HistoryView.class)))
    public HistoryView history(@PathParam("id") UUID id) {
        return readHistory.of(id, caller.get());
    }

    private Target target(UUID id, String ifMatch) {
        return new Target(id, ifMatch, caller.get());
    }

    private Response view(Referral referral) {
        return Response.ok(show.to(caller.get(), referral)).tag(ETags.of(referral)).build();
    }
}
