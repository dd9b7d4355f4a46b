package org.imha.casework.visit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.OfCase;
import org.imha.casework.model.ReadCaseRecords;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the visits of a case to those who may see the case. */
@ApplicationScoped
class ReadVisits {

    private final ReadCaseRecords records;
    private final VisitAttempts visits;

    ReadVisits(ReadCaseRecords records, VisitAttempts visits) {
        this.records = records;
        this.visits = visits;
    }

    VisitAttempt one(UUID caseId, UUID visitId, Caller caller) {
        return records.one(RecordVisit.RESOURCE, caseId, caller, () -> visits.ofCase(caseId, visitId)).it();
    }

    Page<VisitAttempt> list(UUID caseId, PageRequest page, Caller caller) {
        return records.list(RecordVisit.RESOURCE, caseId, page, caller, visits::newest).map(OfCase::it);
    }
}
