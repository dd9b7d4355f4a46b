package org.imha.casework.report.counting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseStatus;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;
import org.imha.casework.rules.calendar.LondonTime;

/** Cases that were open when the period ended, by where they stood; the waiting list and its longest wait. */
@ApplicationScoped
class Caseload implements ReportSection {

    static final String OPEN = "open-cases";

    /** The last line of each case's history before the end. */
    static final String STOOD = """
            , stood AS (SELECT DISTINCT ON (s.case_id) s.case_id, s.to_status FROM status_change s
                JOIN theirs ON theirs.id = s.case_id WHERE s.changed_at < :until ORDER BY s.case_id, s.position DESC)
            """;

    /** From receipt; for a case that was taken up again, since then. */
    private static final String WAITING_SINCE = STOOD + """
            SELECT 'SINCE', min(since) FROM (SELECT DISTINCT ON (s.case_id)
                CASE WHEN s.from_status IS NULL THEN theirs.received_at ELSE s.changed_at END AS since
                FROM stood JOIN status_change s ON s.case_id = stood.case_id JOIN theirs ON theirs.id = stood.case_id
                WHERE stood.to_status = 'WAITING' AND s.to_status = 'WAITING' AND s.from_status IS DISTINCT FROM 'WAITING'
                    AND s.changed_at < :until ORDER BY s.case_id, s.position DESC) AS waits
            """;

    private final CaseCounts counts;

    Caseload(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> standing = counts.by(CaseStatus.class,
                STOOD + "SELECT to_status, count(*) FROM stood WHERE to_status <> 'CLOSED' GROUP BY 1", scope);
        standing.remove(CaseStatus.CLOSED.name());
        return new Section("caseload").total(OPEN, "OPEN_AT_END", CaseCounts.total(standing))
                .table(OPEN, "STATUS", standing)
                .measure("WAITING", "LONGEST_WAIT", Unit.DAYS, longestWait(scope),
                        Set.of(Section.part(OPEN, "STATUS", CaseStatus.WAITING.name())));
    }

    private BigDecimal longestWait(ReportScope scope) {
        List<Object[]> rows = counts.rows(WAITING_SINCE, scope);
        Instant since = (Instant) rows.getFirst()[1];
        return since == null ? null : BigDecimal.valueOf(ChronoUnit.DAYS.between(LondonTime.dayOf(since), scope.lastDay()));
    }
}
