package org.imha.referral.equality;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.EqualityProfile;
import org.imha.referral.model.form.Equality;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Equality monitoring about the person of a referral: for managers, who answer for the counting. */
@Path("/v1/referrals/{id}/equality")
@RunOnVirtualThread
@RolesAllowed(Role.MANAGER_ROLE)
@Tag(name = "Equality")
public class EqualityResource {

    private final KeepEquality keepEquality;
    private final CurrentCaller caller;

    EqualityResource(KeepEquality keepEquality, CurrentCaller caller) {
        this.keepEquality = keepEquality;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readEquality", summary = "What the person told about themselves for equality monitoring")
    @APIResponse(responseCode = "200", description = "The answers", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Equality.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral, or nothing was told")
    public Response read(@PathParam("id") UUID id) {
        return view(keepEquality.read(id, caller.get()));
    }

    @PUT
    @Operation(operationId = "keepEquality", summary = "Keep the person's answers, or correct those that are kept")
    @APIResponse(responseCode = "200", description = "Kept", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Equality.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    @APIResponse(responseCode = "428", description = "There are answers already, and If-Match is missing")
    public Response keep(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Equality answers) {
        return view(keepEquality.keep(id, ifMatch, answers, caller.get()));
    }

    private static Response view(EqualityProfile kept) {
        return Response.ok(kept.answers()).tag(ETags.of(kept)).build();
    }
}
