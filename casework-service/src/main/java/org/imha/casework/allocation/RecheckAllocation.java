package org.imha.casework.allocation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.AllocationReview;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.advocate.AdvocateChanged;
import org.imha.kernel.outbox.Outbox;

/**
 * Looks again at whether advocates may have the cases that they have: the patient may have come of age (r.6(5)), the register
 * may say something else. Nobody loses a case by that; somebody has to decide.
 */
@ApplicationScoped
class RecheckAllocation {

    private static final String WHO = "casework-service";
    private static final List<String> NOT_ON_THE_REGISTER = List.of("NOT_REGISTERED");

    private final CaseFiles cases;
    private final JudgeAllocation judge;
    private final Outbox outbox;
    private final Clock clock;

    RecheckAllocation(CaseFiles cases, JudgeAllocation judge, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.judge = judge;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction of the change. */
    void changed(@Observes AdvocateChanged change) {
        cases.flush();
        cases.openOf(change.advocateId()).forEach(this::recheck);
    }

    @Transactional
    void recheck(UUID caseId) {
        recheck(cases.findById(caseId));
    }

    /** Whether a look would change anything. */
    boolean isOutOfDate(CaseFile file) {
        List<String> known = file.allocationReview().map(AllocationReview::rules).orElse(List.of());
        return !known.equals(bars(file));
    }

    private void recheck(CaseFile file) {
        file.reviewAllocation(bars(file), new Act(WHO, clock.instant())).ifPresent(outbox::announce);
    }

    private List<String> bars(CaseFile file) {
        if (file.isClosed() || file.advocateId().isEmpty()) {
            return List.of();
        }
        return judge.named(file.advocateId().get()).map(found -> judge.bars(found.facts(), file)).orElse(NOT_ON_THE_REGISTER);
    }
}
