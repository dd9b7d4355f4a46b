package org.imha.referral.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows reviews and what they found; who saw which is on record before the answer leaves. */
@ApplicationScoped
class ReadReviews {

    private final EligibilityReviews reviews;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadReviews(EligibilityReviews reviews, AccessLog accessLog, Cursors cursors) {
        this.reviews = reviews;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    EligibilityReview one(UUID id, Caller caller) {
        EligibilityReview review = find(id, caller);
        accessLog.permitted(caller, Access.of(Access.Action.READ, EligibilityReview.RESOURCE, id));
        return review;
    }

    @Transactional
    Page<EligibilityReview> list(PageRequest request, Caller caller) {
        List<EligibilityReview> found = reviews.page(request.after(cursors, "eligibility-reviews"), request.limit() + 1);
        Page<EligibilityReview> page = request.page(found, EligibilityReview::id,
                id -> cursors.after(id, "eligibility-reviews"));
        accessLog.permitted(caller,
                Access.list(EligibilityReview.RESOURCE, page.items().stream().map(EligibilityReview::id).toList()));
        return page;
    }

    /** What is shown tells of people, so it counts as seeing their referrals. */
    @Transactional
    Page<ReviewChangeView> changes(UUID id, PageRequest request, Caller caller) {
        find(id, caller);
        String list = "eligibility-review-changes:" + id;
        List<ReviewChangeView> found = reviews.changes(id, request.after(cursors, list), request.limit() + 1);
        Page<ReviewChangeView> page = request.page(found, ReviewChangeView::referralId, last -> cursors.after(last, list));
        accessLog.permitted(caller, Access.of(Access.Action.READ, EligibilityReview.RESOURCE, id));
        accessLog.permitted(caller, Access.list("referral", page.items().stream().map(ReviewChangeView::referralId).toList()));
        return page;
    }

    private EligibilityReview find(UUID id, Caller caller) {
        Optional<EligibilityReview> found = reviews.findByIdOptional(id);
        if (found.isEmpty()) {
            accessLog.refused(caller, Access.of(Access.Action.READ, EligibilityReview.RESOURCE, id), "NOT_FOUND");
            throw ApiProblem.notFound();
        }
        return found.get();
    }
}
