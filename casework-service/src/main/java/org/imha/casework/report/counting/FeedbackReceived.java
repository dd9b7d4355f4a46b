package org.imha.casework.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Complaints, compliments and what else was said of the service, by the day on which it was said. */
@ApplicationScoped
class FeedbackReceived implements ReportSection {

    private final CaseCounts counts;

    FeedbackReceived(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        List.of("COMPLAINT", "COMPLIMENT", "COMMENT", "SURVEY").forEach(kind -> kinds.put(kind, 0L));
        kinds.putAll(counts.by("""
                SELECT f.kind, count(*) FROM case_feedback f JOIN theirs ON theirs.id = f.case_id
                WHERE f.received_on BETWEEN :first AND :last GROUP BY 1""", scope));
        return new Section("feedback").total("feedback", "RECEIVED", CaseCounts.total(kinds)).table("feedback", "KIND", kinds);
    }
}
