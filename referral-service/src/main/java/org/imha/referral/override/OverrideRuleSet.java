package org.imha.referral.override;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.RuleSets;
import org.imha.referral.model.StatusChange.Decision;

/** A manager names the rule set that decides about one person. */
@ApplicationScoped
public class OverrideRuleSet {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Eligibility eligibility;
    private final Clock clock;

    OverrideRuleSet(Referrals referrals, ReferralAccess access, Eligibility eligibility, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /**
     * What happens before the transaction. A name that nobody could check is not taken: eligibility-service would refuse
     * the question for ever, and the person would be left without an answer.
     *
     * @throws ApiProblem 422 when there is no such rule set, 503 when nobody can say now
     */
    public void requireKnown(OverrideRuleSetRequest request) {
        RuleSets law = eligibility.ruleSets().orElseThrow(() -> new ApiProblem(CommonProblem.TEMPORARILY_UNAVAILABLE,
                "Nobody can say now which rule sets there are. Nothing was changed."));
        if (!law.know(request.ruleSet())) {
            throw ApiProblem.invalid("#/ruleSet", "UNKNOWN_RULE_SET", "There is no such rule set.");
        }
    }

    @Transactional
    public Referral override(UUID id, String ifMatch, OverrideRuleSetRequest request, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        referral.overrideRuleSet(request.ruleSet(), new Decision(caller.id(), clock.instant(), request.reason()));
        referrals.flush();
        return referral;
    }
}
