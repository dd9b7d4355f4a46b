package org.imha.casework.deadline.sweep;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.imha.casework.deadline.CaseDeadline;
import org.imha.casework.deadline.CaseDeadlines;
import org.imha.casework.deadline.DeadlineReckonings;
import org.imha.casework.deadline.KeepDeadlines;
import org.imha.casework.deadline.ReckonDeadlines;
import org.imha.casework.model.CaseFiles;

/**
 * Looks again under the case's lock: another copy, or somebody who settled it, may have come first. So each fact is told once.
 */
@ApplicationScoped
class MoveDeadlineOn {

    private final CaseFiles cases;
    private final CaseDeadlines deadlines;
    private final DeadlineReckonings reckonings;
    private final KeepDeadlines keep;
    private final ReckonDeadlines reckon;

    MoveDeadlineOn(CaseFiles cases, CaseDeadlines deadlines, DeadlineReckonings reckonings, KeepDeadlines keep,
            ReckonDeadlines reckon) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.reckonings = reckonings;
        this.keep = keep;
        this.reckon = reckon;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void step(UUID deadlineId, Instant now) {
        deadlines.caseOf(deadlineId).flatMap(cases::holdStill).ifPresent(file -> {
            CaseDeadline deadline = deadlines.findById(deadlineId);
            keep.moveOn(file, deadline, now);
        });
    }

    @Transactional(TxType.REQUIRES_NEW)
    void reckon(UUID caseId, Instant now) {
        cases.holdStill(caseId).filter(held -> reckonings.isDue(caseId, now)).ifPresent(reckon::follow);
    }
}
