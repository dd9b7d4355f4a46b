package org.imha.casework.feedback;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.OfCase;
import org.imha.casework.model.ReadCaseRecords;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the office what was said in a case. */
@ApplicationScoped
class ReadFeedback {

    private final ReadCaseRecords records;
    private final AllFeedback allFeedback;

    ReadFeedback(ReadCaseRecords records, AllFeedback allFeedback) {
        this.records = records;
        this.allFeedback = allFeedback;
    }

    Feedback one(UUID caseId, UUID id, Caller caller) {
        return records.one(RecordFeedback.RESOURCE, caseId, caller, () -> allFeedback.ofCase(caseId, id)).it();
    }

    Page<Feedback> list(UUID caseId, PageRequest page, Caller caller) {
        return records.list(RecordFeedback.RESOURCE, caseId, page, caller, allFeedback::newest).map(OfCase::it);
    }
}
