package org.imha.referral.override;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Which rule set decides about one person, where that is not the calendar's choice. */
@Path("/v1/referrals/{id}/rule-set-override")
@RolesAllowed(Role.MANAGER_ROLE)
@RunOnVirtualThread
@Tag(name = "Rule set override")
public class RuleSetOverrideResource {

    private final OverrideRuleSet overrideRuleSet;
    private final LiftOverride liftOverride;
    private final ShowReferral show;
    private final CurrentCaller caller;

    RuleSetOverrideResource(OverrideRuleSet overrideRuleSet, LiftOverride liftOverride, ShowReferral show,
            CurrentCaller caller) {
        this.overrideRuleSet = overrideRuleSet;
        this.liftOverride = liftOverride;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "overrideRuleSet", summary = "Let a rule set decide about this person, whether in force or not", description = """
            For transitional regulations. Eligibility is asked again at once, under this rule set alone, and stays under it
            until the override is lifted or replaced, whichever rule sets commence or end meanwhile.""")
    @APIResponse(responseCode = "200", description = "Named; eligibility is asked again in a moment", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "409", description = "The referral is over")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "There is no such rule set, or the reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "503", description = "Nobody can say now which rule sets there are")
    public Response override(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OverrideRuleSetRequest request) {
        overrideRuleSet.requireKnown(request);
        return view(overrideRuleSet.override(id, ifMatch, request, caller.get()));
    }

    @DELETE
    @Operation(operationId = "liftRuleSetOverride", summary = "Let the law in force decide about this person again")
    @APIResponse(responseCode = "200", description = "Lifted; eligibility is asked again in a moment", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "409", description = "No rule set is named for the referral, or it is over")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response lift(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return view(liftOverride.lift(id, ifMatch, caller.get()));
    }

    private Response view(Referral referral) {
        return Response.ok(show.to(caller.get(), referral)).tag(ETags.of(referral)).build();
    }
}
