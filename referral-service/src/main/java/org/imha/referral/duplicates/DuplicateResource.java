package org.imha.referral.duplicates;

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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.referral.duplicates.MergeReferrals.Merger;
import org.imha.referral.model.AskAgain;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ShowReferral;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What a coordinator does about two referrals of one person, or of two who look like one. */
@Path("/v1/referrals/{id}")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Duplicates")
@APIResponse(responseCode = "200", description = "Done: where this referral stands now", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
@APIResponse(responseCode = "404", description = "There is no such referral or link")
@APIResponse(responseCode = "412", description = "It changed since you read it")
@APIResponse(responseCode = "422", description = "Fields need attention")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class DuplicateResource {

    private final MergeReferrals mergeReferrals;
    private final DismissDuplicate dismissDuplicate;
    private final AskAgain askAgain;
    private final ShowReferral show;
    private final CurrentCaller caller;

    DuplicateResource(MergeReferrals mergeReferrals, DismissDuplicate dismissDuplicate, AskAgain askAgain,
            ShowReferral show, CurrentCaller caller) {
        this.mergeReferrals = mergeReferrals;
        this.dismissDuplicate = dismissDuplicate;
        this.askAgain = askAgain;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Path("/merging")
    @Operation(operationId = "mergeReferral", summary = "Merge this referral into another one about the same person", description = """
            This one ends, and its case with it; the other one goes on for both. It takes over what the person must not lose:
            communication needs, a wish about the advocate, key dates, a newer legal status (asked about while you wait) and a
            duty to visit. It can be undone. What was merged into this one before stays so: each merger is undone by itself.""")
    @APIResponse(responseCode = "409", description = "One of them is over or merged already, or they are one")
    public Response merge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MergeReferralRequest request) {
        Merger merger = mergeReferrals.merge(id, ifMatch, request, caller.get());
        merger.dueToo().ifPresent(askAgain::about);
        return view(merger.referral());
    }

    @POST
    @Path("/unmerging")
    @Operation(operationId = "unmergeReferral", summary = "Undo a merger: the referral begins again", description = """
            Whether the person qualifies is asked while you wait. Once accepted, the referral's case is taken up again. The
            other one gives back what it took over, as far as nobody has changed it since.""")
    @APIResponse(responseCode = "409", description = "It is not merged")
    public Response unmerge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid UnmergeReferralRequest request) {
        mergeReferrals.unmerge(id, ifMatch, request, caller.get()).dueToo().ifPresent(askAgain::about);
        return view(askAgain.about(id));
    }

    @POST
    @Path("/possible-duplicates/{otherId}/dismissal")
    @Operation(operationId = "dismissPossibleDuplicate", summary = "Say that two referrals are about different people", description = """
            They are not shown to each other any more, whatever is found again. Merging them stays possible.""")
    public Response dismiss(@PathParam("id") UUID id, @PathParam("otherId") UUID otherId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid DismissDuplicateRequest request) {
        return view(dismissDuplicate.dismiss(id, otherId, ifMatch, request, caller.get()));
    }

    private Response view(Referral referral) {
        return Response.ok(show.to(caller.get(), referral)).tag(ETags.of(referral)).build();
    }
}
