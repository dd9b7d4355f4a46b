package org.imha.casework.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.ProblemCode;

/** What can be done about what stood in the way of a visit, by everybody who may see it, the case closed or not. */
enum VisitAction {

    ESCALATE("escalate", VisitAction::refusalIsOpen),
    RESOLVE("resolve", VisitAction::refusalIsOpen),
    REVIEW_PRIVACY("review-privacy", VisitAction::departureIsOpen);

    private final String publicName;
    private final Function<VisitAttempt, Optional<ProblemCode>> whenNotNow;

    VisitAction(String publicName, Function<VisitAttempt, Optional<ProblemCode>> whenNotNow) {
        this.publicName = publicName;
        this.whenNotNow = whenNotNow;
    }

    /** @throws ApiProblem saying why not */
    void demand(VisitAttempt visit) {
        whenNotNow.apply(visit).ifPresent(code -> {
            throw new ApiProblem(code, null);
        });
    }

    static List<Permission> all(VisitAttempt visit) {
        return Arrays.stream(values()).map(action -> action.permission(visit)).toList();
    }

    private Permission permission(VisitAttempt visit) {
        Optional<ProblemCode> refusal = whenNotNow.apply(visit);
        return new Permission(publicName, refusal.isEmpty(), refusal.map(ProblemCode::name).orElse(null));
    }

    private static Optional<ProblemCode> refusalIsOpen(VisitAttempt visit) {
        if (!visit.wasRefusedAccess()) {
            return Optional.of(CaseworkProblem.ACCESS_NOT_REFUSED);
        }
        return visit.isResolved() ? Optional.of(CaseworkProblem.REFUSAL_RESOLVED) : Optional.empty();
    }

    private static Optional<ProblemCode> departureIsOpen(VisitAttempt visit) {
        if (!visit.wasNotPrivate()) {
            return Optional.of(CaseworkProblem.VISIT_WAS_PRIVATE);
        }
        return visit.isReviewed() ? Optional.of(CaseworkProblem.PRIVACY_REVIEWED) : Optional.empty();
    }
}
