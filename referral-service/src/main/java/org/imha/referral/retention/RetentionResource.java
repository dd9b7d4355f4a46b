package org.imha.referral.retention;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.ErasedReferral;
import org.imha.referral.model.ErasureReason;
import org.imha.referral.model.Referral;
import org.imha.referral.model.RetentionClass;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What becomes of a referral in the end: how long it is kept, what keeps it longer, and its erasure. */
@Path("/v1/referrals/{id}")
@RolesAllowed(Role.MANAGER_ROLE)
@RunOnVirtualThread
@Tag(name = "Retention")
public class RetentionResource {

    private final ReadRetention readRetention;
    private final HoldReferral holdReferral;
    private final LiftHold liftHold;
    private final EraseReferral eraseReferral;
    private final RetentionConfig config;
    private final CurrentCaller caller;

    RetentionResource(ReadRetention readRetention, HoldReferral holdReferral, LiftHold liftHold, EraseReferral eraseReferral,
            RetentionConfig config, CurrentCaller caller) {
        this.readRetention = readRetention;
        this.holdReferral = holdReferral;
        this.liftHold = liftHold;
        this.eraseReferral = eraseReferral;
        this.config = config;
        this.caller = caller;
    }

    /** All that is left of a referral. */
    public record ErasedReferralView(UUID referralId, RetentionClass retentionClass, ErasureReason reason, Instant erasedAt) {

        static ErasedReferralView from(ErasedReferral erased) {
            return new ErasedReferralView(erased.referralId(), erased.retentionClass(), erased.reason(), erased.erasedAt());
        }
    }

    @GET
    @Path("/retention")
    @Operation(operationId = "readRetention", summary = "How long a referral is kept, and what keeps it longer")
    @APIResponse(responseCode = "200", description = "Its retention", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RetentionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "410", description = "It was erased")
    public Response read(@PathParam("id") UUID id) {
        return view(readRetention.read(id, caller.get()));
    }

    @PUT
    @Path("/legal-hold")
    @Operation(operationId = "placeLegalHold", summary = "Keep a referral from being erased, open or not")
    @APIResponse(responseCode = "200", description = "Held; nothing about it is erased anywhere until the hold is lifted", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RetentionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "410", description = "It was erased")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response hold(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LegalHoldRequest request) {
        return view(holdReferral.hold(id, ifMatch, request, caller.get()));
    }

    @DELETE
    @Path("/legal-hold")
    @Operation(operationId = "liftLegalHold", summary = "Let a referral's retention period count again")
    @APIResponse(responseCode = "200", description = "Lifted", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RetentionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "409", description = "There is no hold")
    @APIResponse(responseCode = "410", description = "It was erased")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response lift(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return view(liftHold.lift(id, ifMatch, caller.get()));
    }

    @POST
    @Path("/erasure")
    @Operation(operationId = "eraseReferral", summary = "Erase a referral that is over, and all that hangs on it, for good", description = """
            The case, the determinations and what was sent go too, in the services that hold them, within moments; grants to
            see records a year later. Afterwards staff get 410 and everybody else 404.""")
    @APIResponse(responseCode = "200", description = "Erased", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ErasedReferralView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "409", description = "It is not over, or a legal hold keeps it")
    @APIResponse(responseCode = "410", description = "It was erased before")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public ErasedReferralView erase(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EraseReferralRequest request) {
        return ErasedReferralView.from(eraseReferral.erase(id, ifMatch, request.reason().code(), caller.get()));
    }

    private Response view(Referral referral) {
        return Response.ok(RetentionView.from(referral, config)).tag(ETags.of(referral)).build();
    }
}
