package org.imha.referral.amendment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.amendment.AmendReferral.Target;
import org.imha.referral.model.AskAgain;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where a referral is amended, and where it is read what was changed. */
@Path("/v1/referrals/{id}")
@RunOnVirtualThread
@Tag(name = "Amendments")
public class AmendmentResource {

    private final AmendReferral amendReferral;
    private final ReadChanges readChanges;
    private final AskAgain askAgain;
    private final ShowReferral show;
    private final CurrentCaller currentCaller;

    AmendmentResource(AmendReferral amendReferral, ReadChanges readChanges, AskAgain askAgain, ShowReferral show,
            CurrentCaller currentCaller) {
        this.amendReferral = amendReferral;
        this.readChanges = readChanges;
        this.askAgain = askAgain;
        this.show = show;
        this.currentCaller = currentCaller;
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "amendReferral", summary = "Correct or complete a referral, with the reason", description = """
            changes is a JSON Merge Patch (RFC 7386) of the form: what is named is replaced, what is named as null is taken
            away, lists are replaced whole. Not the referrer, who stays, nor the legal status and the equality monitoring,
            which have paths of their own. The whole form must hold afterwards. A new date of birth or hospital is determined
            anew while you wait. Those concerned are told, unless staff say why not.""")
    @APIResponse(responseCode = "200", description = "Amended: where the referral stands, the difference, and who is told", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or leads to a form that cannot be read")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "409", description = "The referral is over")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response amend(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendReferralRequest request) {
        Caller caller = currentCaller.get();
        Amended amended = amendReferral.amend(new Target(id, ifMatch, caller), request);
        Referral referral = amended.isAskedAbout() ? askAgain.about(id) : amended.referral();
        ReferralView view = show.to(caller, referral);
        return Response.ok(new AmendmentView(view, amended.difference(caller), amended.tells())).tag(ETags.of(referral))
                .build();
    }

    @GET
    @Path("/changes")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listChanges", summary = "What was changed after the referral was sent, newest first")
    @APIResponse(responseCode = "200", description = "A page of the change log")
    @APIResponse(responseCode = "404", description = "There is no such referral")
    public Page<ChangeView> changes(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readChanges.of(id, page, currentCaller.get()).map(ChangeView::of);
    }
}
