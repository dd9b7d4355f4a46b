package org.imha.casework.opening;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.KnownStanding;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.outbox.Outbox;

/** Opens the one case of a referral, or opens it again, with what an advocate needs at first sight. */
@ApplicationScoped
class OpenCase {

    private final ReferralReader referrals;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    OpenCase(@RestClient ReferralReader referrals, CaseFiles cases, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    void open(UUID referralId, KnownStanding standing) {
        ReferralDetail referral = referrals.read(referralId);
        Act act = new Act(LearnStanding.CASEWORK.id(), clock.instant());
        CaseFile opened = CaseFile.open(referralId, referral.introduction(), referral.background(), standing, act);
        cases.persist(opened);
        outbox.announce(opened.opened());
        accessLog.permitted(LearnStanding.CASEWORK, Access.of(Action.CREATE, CaseFile.RESOURCE, opened.id()));
    }

    /** The person may be on another ward by now, so the referral is read again. */
    @Transactional
    void reopen(CaseFile closed, KnownStanding standing) {
        ReferralDetail referral = referrals.read(closed.referralId());
        Act act = new Act(LearnStanding.CASEWORK.id(), clock.instant());
        outbox.announce(closed.reopen(referral.introduction(), referral.background(), standing, act));
        accessLog.permitted(LearnStanding.CASEWORK, Access.of(Action.CHANGE, CaseFile.RESOURCE, closed.id()));
    }
}
