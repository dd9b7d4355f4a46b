package org.imha.referral.legalstatus;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.AskAgain;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where a trust or staff say that the person's legal status has changed. */
@Path("/v1/referrals/{id}/legal-status")
@RunOnVirtualThread
@Tag(name = "Legal status")
public class LegalStatusResource {

    private final ChangeLegalStatus changeLegalStatus;
    private final AskAgain askAgain;
    private final ShowReferral show;
    private final CurrentCaller currentCaller;

    LegalStatusResource(ChangeLegalStatus changeLegalStatus, AskAgain askAgain, ShowReferral show,
            CurrentCaller currentCaller) {
        this.changeLegalStatus = changeLegalStatus;
        this.askAgain = askAgain;
        this.show = show;
        this.currentCaller = currentCaller;
    }

    @PUT
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "changeLegalStatus", summary = "State the person's legal status as it is now", description = """
            Takes the whole legal status, including what has ended. A new determination is made while you wait; the same
            referral and case go on. A referral that was signposted begins again.""")
    @APIResponse(responseCode = "200", description = "Changed; where the referral stands under the new determination", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "409", description = "The referral is over")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull LegalStatus legalStatus) {
        Caller caller = currentCaller.get();
        changeLegalStatus.change(id, ifMatch, legalStatus, caller);
        Referral referral = askAgain.about(id);
        return Response.ok(show.to(caller, referral)).tag(ETags.of(referral)).build();
    }
}
