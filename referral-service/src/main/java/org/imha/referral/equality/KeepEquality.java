package org.imha.referral.equality;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.EqualityProfile;
import org.imha.referral.model.EqualityProfiles;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.form.Equality;

/** Reads and corrects what the person told about themselves for equality monitoring. */
@ApplicationScoped
public class KeepEquality {

    private static final String RESOURCE = "equality-profile";

    private final Referrals referrals;
    private final EqualityProfiles profiles;
    private final ReferralAccess access;
    private final AccessLog accessLog;
    private final Clock clock;

    KeepEquality(Referrals referrals, EqualityProfiles profiles, ReferralAccess access, AccessLog accessLog, Clock clock) {
        this.referrals = referrals;
        this.profiles = profiles;
        this.access = access;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 404 when there is no such referral or nothing was told */
    @Transactional
    public EqualityProfile read(UUID referralId, Caller caller) {
        access.find(referralId, caller, Access.Action.READ);
        accessLog.permitted(caller, Access.of(Access.Action.READ, RESOURCE, referralId));
        return profiles.findByIdOptional(referralId).orElseThrow(ApiProblem::notFound);
    }

    /** The first answers need no version, for there is none yet. */
    @Transactional
    public EqualityProfile keep(UUID referralId, String ifMatch, Equality answers, Caller caller) {
        access.find(referralId, caller, Access.Action.READ);
        accessLog.permitted(caller, Access.of(Access.Action.CHANGE, RESOURCE, referralId));
        referrals.holdStill(referralId);
        EqualityProfile kept = profiles.findById(referralId);
        if (kept == null) {
            kept = new EqualityProfile(referralId, answers, clock.instant());
            profiles.persist(kept);
        } else {
            ETags.requireCurrent(ifMatch, kept);
            kept.correct(answers);
        }
        profiles.flush();
        return kept;
    }
}
