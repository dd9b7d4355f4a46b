package org.imha.records.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.records.gate.RecordsGate.Question;
import org.imha.records.model.CaseStandings;
import org.imha.records.model.Grants;

/** Asks the gate and puts its answer on record before anybody hears it. */
@ApplicationScoped
public class DecideAccess {

    private static final String RESOURCE = "records-access";

    private final CaseStandings cases;
    private final Grants grants;
    private final CaseNews news;
    private final AccessLog accessLog;
    private final Clock clock;

    DecideAccess(CaseStandings cases, Grants grants, CaseNews news, AccessLog accessLog, Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.news = news;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    public AccessDecisionView decide(AccessDecisionRequest request, Caller caller) {
        Instant now = clock.instant();
        UUID caseId = request.caseId();
        Question question = new Question(advocate(request, caller), request.recordType(), request.holderOdsCode(), now);
        Decision decision = news.isCurrent(caseId)
                ? RecordsGate.decide(question, cases.findByIdOptional(caseId), grants.ofCase(caseId))
                : Decision.deny(DecisionReason.CASE_NOT_CURRENT);
        Access access = Access.of(Access.Action.DECIDE, RESOURCE, caseId);
        accessLog.permitted(caller, decision.isPermitted() ? access : access.refusedBecause(decision.reason().name()));
        return AccessDecisionView.from(decision, now);
    }

    private static String advocate(AccessDecisionRequest request, Caller caller) {
        boolean service = caller.is(Role.SERVICE);
        if (service != (request.onBehalfOf() != null)) {
            throw ApiProblem.invalid("#/onBehalfOf", service ? "REQUIRED" : "NOT_FOR_YOU",
                    service ? "Say for which advocate." : "Only our own services ask for somebody else.");
        }
        return service ? request.onBehalfOf() : caller.id();
    }
}
