package org.imha.referral.draft;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.draft.SubmitDraft.Target;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where a draft becomes a referral. */
@Path("/v1/referral-drafts/{id}/submission")
@RunOnVirtualThread
@Tag(name = "Drafts")
public class DraftSubmissionResource {

    /** The request says everything by its path. */
    private static final String NO_BODY = "";

    private final SubmitDraft submitDraft;
    private final Idempotency idempotency;
    private final ShowReferral show;
    private final CurrentCaller currentCaller;

    DraftSubmissionResource(SubmitDraft submitDraft, Idempotency idempotency, ShowReferral show,
            CurrentCaller currentCaller) {
        this.submitDraft = submitDraft;
        this.idempotency = idempotency;
        this.show = show;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "submitDraft", summary = "Refer the person of a draft", description = """
            Answers as if the form had been sent to /v1/referrals. The draft is gone then; a form that is refused stays as it
            is. If-Match may be left out: nobody else can change your draft.""")
    @APIResponse(responseCode = "201", description = "Taken", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be taken; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "400", description = "The Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "There is no such draft, it is not yours, or it was submitted before")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @BeanParam CreatingRequest creating) {
        Target target = new Target(id, ifMatch, currentCaller.get());
        return idempotency.answer(creating, NO_BODY,
                candidate -> submitDraft.prepare(target, candidate, creating.validateOnly()),
                (candidate, prepared) -> created(submitDraft.submit(target, prepared), target.caller()));
    }

    private Response created(Referral referral, Caller caller) {
        return Response.created(URI.create(referral.detailUrl())).tag(ETags.of(referral)).entity(show.to(caller, referral))
                .build();
    }
}
