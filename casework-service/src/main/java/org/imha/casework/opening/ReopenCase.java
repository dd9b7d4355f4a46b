package org.imha.casework.opening;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.ChangeCase;
import org.imha.casework.model.FollowsFacts;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.Outage;

/**
 * The office takes a closed case up again. What the referral said while it was closed was not followed, so it is read first:
 * the person may be on another ward, under another section, with another clinician.
 */
@ApplicationScoped
class ReopenCase {

    private final ReferralReader referrals;
    private final CaseFiles cases;
    private final ChangeCase changeCase;
    private final FollowsFacts follower;

    ReopenCase(@RestClient ReferralReader referrals, CaseFiles cases, ChangeCase changeCase, FollowsFacts follower) {
        this.referrals = referrals;
        this.cases = cases;
        this.changeCase = changeCase;
        this.follower = follower;
    }

    /** No transaction is open while the other service is asked. */
    CaseFile reopen(UUID caseId, String ifMatch, Caller caller) {
        Optional<ReferralDetail> referral = cases.referralOfClosed(caseId).map(this::read);
        return changeCase.change(caseId, ifMatch, CaseAction.REOPEN, caller, (file, act) -> {
            ReferralDetail now = referral.orElseThrow(ApiProblem::notFound);
            CaseReopened reopened = file.reopen(now.introduction(), now.background(), act);
            follower.follow(file);
            return Optional.of(reopened);
        });
    }

    private ReferralDetail read(UUID referralId) {
        try {
            return referrals.read(referralId);
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw new ApiProblem(CommonProblem.TEMPORARILY_UNAVAILABLE, "Try again in a moment.");
            }
            throw failure;
        }
    }
}
