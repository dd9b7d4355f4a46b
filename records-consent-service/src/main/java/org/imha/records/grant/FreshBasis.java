package org.imha.records.grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imha.kernel.problem.ApiProblem;
import org.imha.records.grant.WithdrawGrantRequest.WithdrawnBy;
import org.imha.records.model.GrantRoute;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.RecordsProblem;
import org.imha.records.model.StatusChange;

/**
 * A basis carries a new grant only when no earlier grant for the same records stands against it: what was given before a
 * withdrawal does not outlive it, what an ended grant rested on serves no second time, and nobody decides in the place of
 * a person who took their consent back unless they were found since to be unable to.
 */
final class FreshBasis {

    private FreshBasis() {
    }

    /** @param ofTheCase every grant of the case, which the caller holds still */
    static void demand(CreateGrantRequest request, List<RecordsAccessGrant> ofTheCase, Instant now) {
        Instant since = request.basis().since();
        List<RecordsAccessGrant> earlier = ofTheCase.stream()
                .filter(grant -> grant.scope().meansTheSameAs(request.scope())).toList();
        if (withdrawals(earlier).anyMatch(withdrawal -> !since.isAfter(withdrawal.changedAt()))) {
            throw new ApiProblem(RecordsProblem.BASIS_WAS_WITHDRAWN,
                    "Access to these records was withdrawn after that: ask again.");
        }
        if (earlier.stream().anyMatch(grant -> grant.hasEnded(now) && !since.isAfter(grant.basis().since()))) {
            throw new ApiProblem(RecordsProblem.BASIS_NOT_FRESH,
                    "A grant for these records that rests on this, or on something later, has ended: ask again.");
        }
        if (request.route() == GrantRoute.RECORD_HOLDER
                && withdrawals(earlier).anyMatch(withdrawal -> isOverridden(request, withdrawal))) {
            throw ApiProblem.invalid("#/recordHolderDecision/incapacity/assessedOn", "BEFORE_THE_WITHDRAWAL",
                    "The person withdrew since, or on that day: only a later finding that they cannot decide changes that.");
        }
    }

    private static boolean isOverridden(CreateGrantRequest request, StatusChange withdrawal) {
        return WithdrawnBy.PATIENT.name().equals(withdrawal.reason())
                && !request.recordHolderDecision().incapacity().isFromADayAfter(withdrawal.changedAt());
    }

    private static Stream<StatusChange> withdrawals(List<RecordsAccessGrant> grants) {
        return grants.stream().map(RecordsAccessGrant::withdrawal).flatMap(Optional::stream);
    }
}
