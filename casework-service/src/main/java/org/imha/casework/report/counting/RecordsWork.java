package org.imha.casework.report.counting;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Bases to see records that were recorded in the period, and what became of such bases in it, as records-consent announced. */
@ApplicationScoped
class RecordsWork implements ReportSection {

    private static final String CHANGES = "records";

    private final CaseCounts counts;

    RecordsWork(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> changes = counts.by(List.of("CREATED", "WITHDRAWN", "SUSPENDED", "EXPIRED"), """
                SELECT upper(substring(l.type FROM 'uk\\.org\\.imha\\.records\\.grant-([a-z]+)\\.v1')), count(*)
                FROM timeline_line l JOIN theirs ON theirs.referral_id = l.referral_id
                WHERE l.type IN ('uk.org.imha.records.grant-created.v1', 'uk.org.imha.records.grant-withdrawn.v1',
                        'uk.org.imha.records.grant-suspended.v1', 'uk.org.imha.records.grant-expired.v1')
                    AND l.happened_at >= :since AND l.happened_at < :until
                GROUP BY 1""", scope);
        return new Section(CHANGES).total(CHANGES, "GRANT_CHANGES", CaseCounts.total(changes))
                .table(CHANGES, "GRANT", changes);
    }
}
