package org.imha.casework.register.absence;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.AdvocateAbsence;
import org.imha.casework.model.advocate.AdvocateAbsences;
import org.imha.casework.register.AdvocateAccess;
import org.imha.casework.register.AdvocateAction;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** Records when an advocate is away, and takes it back when they are not. */
@ApplicationScoped
class RecordAbsence {

    private final AdvocateAccess access;
    private final AdvocateAbsences absences;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordAbsence(AdvocateAccess access, AdvocateAbsences absences, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.absences = absences;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    AdvocateAbsence record(UUID id, UUID entryId, RecordAbsenceRequest told, Caller caller) {
        Advocate advocate = access.holdStill(entryId, caller);
        AdvocateAction.RECORD_ABSENCE.demand(advocate, caller);
        told.demandSense();
        AdvocateAbsence absence = new AdvocateAbsence(id, entryId, told.firstDay(), told.lastDay(),
                new Act(caller.id(), clock.instant()));
        absences.persistAndFlush(absence);
        accessLog.permitted(caller, Access.of(Action.CREATE, AdvocateAbsence.RESOURCE, id, entryId));
        return absence;
    }

    /** @throws ApiProblem 404, 428 or 412 */
    @Transactional
    void cancel(UUID entryId, UUID id, String ifMatch, Caller caller) {
        Advocate advocate = access.holdStill(entryId, caller);
        AdvocateAction.RECORD_ABSENCE.demand(advocate, caller);
        AdvocateAbsence absence = absences.ofEntry(entryId, id).orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(ifMatch, absence);
        absences.delete(absence);
        accessLog.permitted(caller, Access.of(Action.CHANGE, AdvocateAbsence.RESOURCE, id, entryId));
    }
}
