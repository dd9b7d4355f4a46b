package org.imha.casework.opening;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.FollowsFacts;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.Telling;
import org.imha.kernel.outbox.Outbox;

/** Lets an amended referral show in its case: an advocate must not go to the ward that the person has left. */
@ApplicationScoped
class IntroduceAnew {

    private final ReferralReader referrals;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final FollowsFacts follower;

    IntroduceAnew(@RestClient ReferralReader referrals, CaseFiles cases, Outbox outbox, AccessLog accessLog,
            FollowsFacts follower) {
        this.referrals = referrals;
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.follower = follower;
    }

    /**
     * A determination changes what help must cover, and nobody has to hear of it twice: the standing is told, if it changed.
     * The referral as it is now is read, whichever determination the fact tells of.
     */
    @Transactional
    void learnAnew(UUID referralId) {
        cases.ofReferral(referralId).filter(file -> !file.isClosed()).ifPresent(file -> {
            ReferralDetail referral = referrals.read(referralId);
            file.introduceAnew(referral.introduction(), referral.background(), Telling.SUPPRESSED);
            follower.follow(file);
            accessLog.permitted(LearnStanding.CASEWORK, Access.of(Action.CHANGE, CaseFile.RESOURCE, file.id()));
        });
    }

    /** A referral without a case gets one with what it says by then; a case that is closed is left alone. */
    @Transactional
    void introduce(UUID referralId, Telling telling) {
        cases.ofReferral(referralId).filter(file -> !file.isClosed()).ifPresent(file -> {
            ReferralDetail referral = referrals.read(referralId);
            file.introduceAnew(referral.introduction(), referral.background(), telling).ifPresent(outbox::announce);
            follower.follow(file);
            accessLog.permitted(LearnStanding.CASEWORK, Access.of(Action.CHANGE, CaseFile.RESOURCE, file.id()));
        });
    }
}
