package org.imha.casework.goal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.OfCase;
import org.imha.casework.model.ReadCaseRecords;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the goals of a case to those who may see the case. */
@ApplicationScoped
class ReadGoals {

    private final ReadCaseRecords records;
    private final Goals goals;

    ReadGoals(ReadCaseRecords records, Goals goals) {
        this.records = records;
        this.goals = goals;
    }

    GoalOfCase one(UUID caseId, UUID goalId, Caller caller) {
        return of(records.one(Goal.RESOURCE, caseId, caller, () -> goals.ofCase(caseId, goalId)));
    }

    Page<GoalOfCase> list(UUID caseId, PageRequest page, Caller caller) {
        return records.list(Goal.RESOURCE, caseId, page, caller, goals::inOrder).map(ReadGoals::of);
    }

    private static GoalOfCase of(OfCase<Goal> goal) {
        return new GoalOfCase(goal.it(), goal.file());
    }
}
