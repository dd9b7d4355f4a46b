package org.imha.casework.opening;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;

/**
 * Lets a case that goes on for a second referral keep that one's duty to visit (s.130B(5)). A case that opens later reads it
 * anyway. Undoing the merger does not take it back here: a visit too many harms nobody.
 */
@ApplicationScoped
class TakeOverDuty {

    private final ReferralReader referrals;
    private final CaseFiles cases;
    private final AccessLog accessLog;
    private final Clock clock;

    TakeOverDuty(@RestClient ReferralReader referrals, CaseFiles cases, AccessLog accessLog, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    void takeOver(UUID survivorId) {
        cases.ofReferral(survivorId).filter(file -> !file.isClosed() && !file.introduction().mustVisit())
                .filter(file -> referrals.read(survivorId).mustVisit()).ifPresent(this::takeOver);
    }

    private void takeOver(CaseFile file) {
        file.takeOverDutyToVisit(new Act(LearnStanding.CASEWORK.id(), clock.instant()));
        accessLog.permitted(LearnStanding.CASEWORK, Access.of(Action.CHANGE, CaseFile.RESOURCE, file.id()));
    }
}
