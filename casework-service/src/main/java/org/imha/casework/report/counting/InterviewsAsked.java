package org.imha.casework.report.counting;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/**
 * Interviews of professionals (s.130B(3)(b)) that were asked for in the period, at the hospital of the interview, by where they
 * stand: who agreed, or refused first, and was interviewed counts as held.
 */
@ApplicationScoped
class InterviewsAsked implements ReportSection {

    static final String ASKED = "FROM interviews i WHERE i.requested_on BETWEEN :first AND :last ";
    private static final String INTERVIEWS = "interviews";
    static final String REFUSED = Section.part(INTERVIEWS, "STATUS", "REFUSED");

    private final CaseCounts counts;

    InterviewsAsked(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> statuses = counts.by(List.of("REQUESTED", "AGREED", "REFUSED", "HELD"),
                "SELECT i.status, count(*) " + ASKED + "GROUP BY 1", scope);
        return new Section(INTERVIEWS).total(INTERVIEWS, "ASKED", CaseCounts.total(statuses))
                .table(INTERVIEWS, "STATUS", statuses);
    }
}
