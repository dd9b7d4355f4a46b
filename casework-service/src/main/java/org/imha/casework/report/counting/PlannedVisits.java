package org.imha.casework.report.counting;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Visits that were planned for the period, at the hospital of the plan: what became of the plan, and who called them off. */
@ApplicationScoped
class PlannedVisits implements ReportSection {

    private static final String PLANNED = "planned-visits";
    private static final String STOOD = """
            FROM meetings m WHERE m.type = 'PLANNED_VISIT' AND m.scheduled_at >= :since AND m.scheduled_at < :until
            """;
    private static final List<String> CALLED_OFF_BY = List.of("PATIENT", "WARD", "ORGANISER", "ADVOCATE", "OTHER");

    private final CaseCounts counts;

    PlannedVisits(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> statuses = counts.by(MeetingsSupported.STATUSES,
                "SELECT m.status, count(*) " + STOOD + "GROUP BY 1", scope);
        return new Section(PLANNED).total(PLANNED, "PLANNED", CaseCounts.total(statuses)).table(PLANNED, "STATUS", statuses)
                .table(Section.part(PLANNED, "STATUS", "CANCELLED"), "CANCELLED_BY", counts.by(CALLED_OFF_BY,
                        "SELECT m.cancellation_cancelled_by, count(*) " + STOOD + "AND m.status = 'CANCELLED' GROUP BY 1",
                        scope));
    }
}
