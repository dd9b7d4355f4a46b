package org.imha.referral.duplicates;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** A coordinator looked at two referrals that may be about the same person: they are not. */
@ApplicationScoped
public class DismissDuplicate {

    private final Referrals referrals;
    private final ReferralLinks links;
    private final ReferralAccess access;
    private final Clock clock;

    DismissDuplicate(Referrals referrals, ReferralLinks links, ReferralAccess access, Clock clock) {
        this.referrals = referrals;
        this.links = links;
        this.access = access;
        this.clock = clock;
    }

    /** @throws ApiProblem 428 or 412, or 404 also when they are not linked, or not any more */
    @Transactional
    public Referral dismiss(UUID id, UUID otherId, String ifMatch, DismissDuplicateRequest request, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        ReferralLink link = links.holdBetween(id, otherId).filter(found -> !found.isDismissed())
                .orElseThrow(ApiProblem::notFound);
        Decision decision = new Decision(caller.id(), clock.instant(), request.reason());
        link.dismiss(decision);
        referral.isDifferentFrom(access.find(otherId, caller, Access.Action.CHANGE), decision);
        // No column of it changes, and yet who read it before has not seen this.
        referrals.getEntityManager().lock(referral, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        referrals.flush();
        return referral;
    }
}
