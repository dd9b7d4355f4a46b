package org.imha.referral.review;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Trying out a rule set before it is the law. */
@Path("/v1/eligibility-reviews")
@RolesAllowed(Role.MANAGER_ROLE)
@RunOnVirtualThread
@Tag(name = "Eligibility reviews")
public class ReviewResource {

    private final StartReview startReview;
    private final ReadReviews readReviews;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ReviewResource(StartReview startReview, ReadReviews readReviews, Idempotency idempotency, CurrentCaller currentCaller) {
        this.startReview = startReview;
        this.readReviews = readReviews;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @Operation(operationId = "startEligibilityReview", summary = "What would change for the open referrals under this rule set", description = """
            Asks about every open referral without an override in the background and changes none. The rule set need not be in force.""")
    @APIResponse(responseCode = "202", description = "Started; look at Location for its progress", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be started; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "422", description = "There is no such rule set, or the key was used with another body")
    public Response start(@BeanParam CreatingRequest creating, @NotNull @Valid StartReviewRequest request) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, request, id -> startReview.prepare(request),
                (id, law) -> accepted(startReview.start(id, request, caller)));
    }

    @GET
    @Operation(operationId = "listEligibilityReviews", summary = "Reviews, newest first")
    public Page<ReviewView> list(@BeanParam PageRequest page) {
        return readReviews.list(page, currentCaller.get()).map(ReviewView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readEligibilityReview", summary = "One review: how far it is and what it counted")
    @APIResponse(responseCode = "200", description = "The review", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public ReviewView read(@PathParam("id") UUID id) {
        return ReviewView.from(readReviews.one(id, currentCaller.get()));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listEligibilityReviewChanges", summary = "The referrals that would get another outcome")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "404", description = "There is no such review")
    public Page<ReviewChangeView> changes(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readReviews.changes(id, page, currentCaller.get());
    }

    private static Response accepted(EligibilityReview review) {
        return Response.accepted(ReviewView.from(review)).location(URI.create(review.path())).build();
    }
}
