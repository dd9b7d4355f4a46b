package org.imha.casework.report.counting;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.ClosureReason;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Closures in the period, by reason. A case that was taken up again and closed once more ended twice. */
@ApplicationScoped
class CasesClosed implements ReportSection {

    static final String CLOSURES = "closures";
    static final String CLOSED = """
            FROM status_change s JOIN theirs ON theirs.id = s.case_id
            WHERE s.to_status = 'CLOSED' AND s.from_status <> 'CLOSED' AND s.changed_at >= :since AND s.changed_at < :until
            """;

    private final CaseCounts counts;

    CasesClosed(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> reasons = counts.by(ClosureReason.class,
                "SELECT s.reason, count(*) " + CLOSED + "GROUP BY 1", scope);
        return new Section(CLOSURES).total(CLOSURES, "CLOSED", CaseCounts.total(reasons))
                .table(CLOSURES, "REASON", reasons);
    }
}
