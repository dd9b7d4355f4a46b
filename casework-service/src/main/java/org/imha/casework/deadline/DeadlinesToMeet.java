package org.imha.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.work.CaseWork;

/** Deadlines by their last safe day. Those that were missed stay until somebody has said what came of it. */
@ApplicationScoped
class DeadlinesToMeet implements CaseWork {

    private static final String TO_MEET = """
            SELECT code AS kind, last_safe_day AS due_on, case_id, id FROM case_deadline
            WHERE status IN ('OPEN', 'MISSED') AND last_safe_day > :after AND last_safe_day <= :until""";

    @Override
    public String things() {
        return TO_MEET;
    }

    @Override
    public String path() {
        return "/v1/cases/%s/deadlines/%s";
    }
}
