package org.imha.casework.meeting;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.work.CaseWork;

/** Meetings and planned visits by their day in London. One that is over stays until somebody has said how it went. */
@ApplicationScoped
class MeetingsToAttend implements CaseWork {

    private static final String TO_ATTEND = """
            SELECT type AS kind, CAST(scheduled_at AT TIME ZONE 'Europe/London' AS date) AS due_on, case_id, id
            FROM meeting
            WHERE status = 'SCHEDULED'
                AND scheduled_at >= CAST(CAST(:after AS date) + 1 AS timestamp) AT TIME ZONE 'Europe/London'
                AND scheduled_at < CAST(CAST(:until AS date) + 1 AS timestamp) AT TIME ZONE 'Europe/London'""";

    @Override
    public String things() {
        return TO_ATTEND;
    }

    @Override
    public String path() {
        return "/v1/cases/%s/meetings/%s";
    }
}
