package org.imha.casework.opening;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.KnownStanding;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;

/** Takes news about whether the person qualifies to the case, if there is one. */
@ApplicationScoped
class LearnStanding {

    /** Casework acts by itself on these facts: nobody asks. */
    static final Caller CASEWORK = Caller.service("casework-service");

    private final CaseFiles cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;
    private final GraceConfig grace;

    LearnStanding(CaseFiles cases, Outbox outbox, AccessLog accessLog, Clock clock, GraceConfig grace) {
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
        this.grace = grace;
    }

    /** @return false when the referral has no case */
    @Transactional
    boolean learn(UUID referralId, KnownStanding news) {
        Optional<CaseFile> file = cases.ofReferral(referralId);
        Act act = new Act(CASEWORK.id(), clock.instant());
        file.flatMap(known -> known.learn(news, grace.endsOn(act.at()), act)).ifPresent(changed -> {
            outbox.announce(changed);
            accessLog.permitted(CASEWORK, Access.of(Action.CHANGE, CaseFile.RESOURCE, changed.caseId()));
        });
        return file.isPresent();
    }
}
