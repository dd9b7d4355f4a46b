package org.imha.casework.report.counting;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** How many safeguarding concerns were raised in the period, and nothing else about them. */
@ApplicationScoped
class ConcernsRaised implements ReportSection {

    private final CaseCounts counts;

    ConcernsRaised(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        long raised = CaseCounts.total(counts.by("""
                SELECT 'RAISED', count(*) FROM safeguarding_concern s JOIN theirs ON theirs.id = s.case_id
                WHERE s.created_at >= :since AND s.created_at < :until""", scope));
        return new Section("safeguarding").total("safeguarding", "RAISED", raised);
    }
}
