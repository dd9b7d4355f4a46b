package org.imha.referral.intake;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.imha.kernel.web.QueryCodes;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where a referral enters and its progress is read. */
@Path("/v1/referrals")
@RunOnVirtualThread
@Tag(name = "Referrals")
public class ReferralResource {

    private final SubmitReferral submitReferral;
    private final ReadReferrals readReferrals;
    private final Idempotency idempotency;
    private final ShowReferral show;
    private final CurrentCaller currentCaller;

    ReferralResource(SubmitReferral submitReferral, ReadReferrals readReferrals, Idempotency idempotency, ShowReferral show,
            CurrentCaller currentCaller) {
        this.submitReferral = submitReferral;
        this.readReferrals = readReferrals;
        this.idempotency = idempotency;
        this.show = show;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "submitReferral", summary = "Refer somebody for an advocate", description = """
            Answers with the reference and whether the person qualifies, with reasons and citations. When eligibility cannot
            be worked out at this moment the referral is taken all the same and eligibility.outcome is PENDING.""")
    @APIResponse(responseCode = "201", description = "Taken", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be taken; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "422", description = "Fields need attention, or the key was used with another body")
    public Response submit(@BeanParam CreatingRequest creating, @NotNull ReferralForm form) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, form,
                id -> submitReferral.prepare(id, form, caller, creating.validateOnly()),
                (id, determination) -> created(submitReferral.submit(id, form, caller, determination), caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.SERVICE_ROLE })
    @Operation(operationId = "readReferral", summary = "One referral: its progress, and for staff the form")
    @APIResponse(responseCode = "200", description = "The referral", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    public Response read(@PathParam("id") UUID id) {
        Caller caller = currentCaller.get();
        Referral referral = readReferrals.read(id, caller);
        return Response.ok(view(referral, caller)).tag(ETags.of(referral)).build();
    }

    @GET
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listReferrals", summary = "Referrals, newest first: a trust's own, or for staff all")
    public Page<ReferralView> list(@BeanParam PageRequest page,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ReferralStatus.class)) String status) {
        Caller caller = currentCaller.get();
        return readReferrals.list(QueryCodes.optional("status", status, ReferralStatus.class), page, caller)
                .map(referral -> view(referral, caller));
    }

    private Response created(Referral referral, Caller caller) {
        return Response.created(URI.create(referral.detailUrl())).tag(ETags.of(referral)).entity(view(referral, caller))
                .build();
    }

    private ReferralView view(Referral referral, Caller caller) {
        return show.to(caller, referral);
    }
}
