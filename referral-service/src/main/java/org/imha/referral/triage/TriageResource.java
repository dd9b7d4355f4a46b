package org.imha.referral.triage;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What a coordinator decides about a referral. */
@Path("/v1/referrals/{id}")
@RunOnVirtualThread
@Tag(name = "Triage")
public class TriageResource {

    private final SignpostReferral signpostReferral;
    private final CurrentCaller caller;

    TriageResource(SignpostReferral signpostReferral, CurrentCaller caller) {
        this.signpostReferral = signpostReferral;
        this.caller = caller;
    }

    /** Where the referral stands now. */
    public record TriageView(UUID id, String reference, ReferralStatus status) {

        static TriageView from(Referral referral) {
            return new TriageView(referral.id(), referral.reference(), referral.status());
        }
    }

    @POST
    @Path("/signposting")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "signpostReferral", summary = "Name other help for a person who does not qualify")
    @APIResponse(responseCode = "200", description = "Signposted")
    @APIResponse(responseCode = "409", description = "The referral's status does not allow this")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response signpost(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignpostRequest request) {
        Referral referral = signpostReferral.signpost(id, ifMatch, request, caller.get());
        return Response.ok(TriageView.from(referral)).tag(ETags.of(referral)).build();
    }
}
