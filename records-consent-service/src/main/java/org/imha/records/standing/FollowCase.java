package org.imha.records.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.records.model.CaseStanding;
import org.imha.records.model.CaseStandings;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.StatusChange.Act;

/** Keeps what is known of a case, and suspends its grants in the same transaction when what they hang on is gone. */
@ApplicationScoped
public class FollowCase {

    private static final String SELF = "records-consent-service";

    private final CaseStandings cases;
    private final Grants grants;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    FollowCase(CaseStandings cases, Grants grants, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    void opened(CaseOpened fact, Instant at) {
        cases.persist(new CaseStanding(fact.caseId(), fact.referralId(), fact.standing(), at));
    }

    @Transactional
    void allocated(CaseAllocated fact, Instant at) {
        CaseStanding known = known(fact.caseId());
        known.allocatedTo(fact.advocateId(), at);
        suspend(fact.caseId(), grant -> !known.isWith(grant.advocateId()), "ANOTHER_ADVOCATE");
    }

    @Transactional
    void standingChanged(CaseStandingChanged fact, Instant at) {
        CaseStanding known = known(fact.caseId());
        known.learn(fact.standing(), at);
        suspend(fact.caseId(), grant -> !known.hasPowers(), fact.standing().name());
    }

    /** When this comes so late that the case is open again, what was granted since then stays. */
    @Transactional
    void closed(CaseClosed fact, Instant at) {
        CaseStanding known = known(fact.caseId());
        known.closed(at);
        suspend(fact.caseId(), grant -> !known.isOpen() || !grant.createdAt().isAfter(at), "CASE_CLOSED");
    }

    /** The grants of before stay ended: fresh consent makes a new one. */
    @Transactional
    void reopened(CaseReopened fact, Instant at) {
        known(fact.caseId()).reopened(fact.standing(), at);
        suspend(fact.caseId(), grant -> !grant.createdAt().isAfter(at), "CASE_CLOSED");
    }

    /** Facts of one case come in order, so its opening came first. */
    private CaseStanding known(UUID caseId) {
        return cases.holdStill(caseId).orElseThrow(() -> new IllegalStateException("Nothing is known of case " + caseId));
    }

    private void suspend(UUID caseId, Predicate<RecordsAccessGrant> affected, String reason) {
        Act act = new Act(SELF, clock.instant(), reason, null);
        grants.holdStillActiveOfCase(caseId).stream().filter(affected).forEach(grant -> {
            outbox.announce(grant.suspend(act));
            accessLog.permitted(Caller.service(SELF), Access.of(Access.Action.CHANGE, RecordsAccessGrant.RESOURCE, grant.id()));
        });
    }
}
