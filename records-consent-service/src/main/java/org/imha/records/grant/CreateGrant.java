package org.imha.records.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.records.model.CaseStanding;
import org.imha.records.model.CaseStandings;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.RecordsAccessGrant.Terms;
import org.imha.records.model.RecordsProblem;
import org.imha.records.model.StatusChange.Act;

/** Records a lawful basis for the case's own advocate, while the case is open and the person qualifies. */
@ApplicationScoped
public class CreateGrant {

    private final Grants grants;
    private final CaseStandings cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    CreateGrant(Grants grants, CaseStandings cases, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    public RecordsAccessGrant create(UUID id, CreateGrantRequest request, Caller caller) {
        Instant now = clock.instant();
        List<FieldError> faults = GrantRules.faults(request, now);
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
        demandPowers(ownCase(request.caseId(), caller));
        FreshBasis.demand(request, grants.ofCase(request.caseId()), now);
        Instant end = Optional.ofNullable(request.expiresAt()).orElse(request.basis().since().plus(GrantRules.LONGEST));
        RecordsAccessGrant grant = RecordsAccessGrant.create(id,
                new Terms(request.caseId(), caller.id(), request.basis(), request.scope(), end),
                new Act(caller.id(), now, request.route().name(), null));
        grants.persistAndFlush(grant);
        outbox.announce(grant.created());
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, RecordsAccessGrant.RESOURCE, id, request.caseId()));
        return grant;
    }

    private CaseStanding ownCase(UUID caseId, Caller caller) {
        Optional<CaseStanding> known = cases.holdStill(caseId);
        if (known.filter(standing -> standing.isWith(caller.id())).isEmpty()) {
            accessLog.refused(caller, Access.of(Access.Action.CREATE, RecordsAccessGrant.RESOURCE, caseId),
                    known.isEmpty() ? "CASE_UNKNOWN" : "NOT_YOUR_CASE");
            throw ApiProblem.notFound();
        }
        return known.get();
    }

    private static void demandPowers(CaseStanding standing) {
        if (!standing.isOpen()) {
            throw new ApiProblem(RecordsProblem.CASE_CLOSED, "Powers end with the case.");
        }
        if (!standing.hasPowers()) {
            throw new ApiProblem(RecordsProblem.PERSON_DOES_NOT_QUALIFY, "See the case's standing.");
        }
    }
}
