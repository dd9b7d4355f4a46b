package org.imha.casework.closing.outcome;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.OfCase;
import org.imha.casework.model.ReadCaseRecords;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the outcomes of a case to those who may see the case. */
@ApplicationScoped
class ReadOutcomes {

    private final ReadCaseRecords records;
    private final CaseOutcomes caseOutcomes;

    ReadOutcomes(ReadCaseRecords records, CaseOutcomes caseOutcomes) {
        this.records = records;
        this.caseOutcomes = caseOutcomes;
    }

    CaseOutcome one(UUID caseId, UUID id, Caller caller) {
        return records.one(KeepOutcomes.RESOURCE, caseId, caller, () -> caseOutcomes.ofCase(caseId, id)).it();
    }

    Page<CaseOutcome> list(UUID caseId, PageRequest page, Caller caller) {
        return records.list(KeepOutcomes.RESOURCE, caseId, page, caller, caseOutcomes::newest).map(OfCase::it);
    }
}
