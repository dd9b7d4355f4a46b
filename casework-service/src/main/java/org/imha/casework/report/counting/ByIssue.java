package org.imha.casework.report.counting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.Issue;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/**
 * What cases are about. A case is counted under one issue, so that the issues add up to the cases: that of the goal which comes
 * first in the person's own order, or else of the first outcome that says. Whatever else it is about is counted for each goal
 * and outcome.
 */
@ApplicationScoped
class ByIssue implements ReportSection {

    private static final String GOALS = "goals";
    private static final String SET = "FROM goal g JOIN theirs ON theirs.id = g.case_id WHERE g.created_at >= :since AND g.created_at < :until ";
    private static final String NOT_SAID = "NOT_SAID";
    private static final List<String> ISSUES = Stream
            .concat(Stream.of(Issue.values()).map(Issue::name), Stream.of(NOT_SAID)).toList();

    private static final String FIRST_ISSUE = """
            SELECT coalesce(
                (SELECT g.about FROM goal g WHERE g.case_id = theirs.id AND g.about IS NOT NULL ORDER BY g.priority, g.id LIMIT 1),
                (SELECT o.about FROM case_outcome o WHERE o.case_id = theirs.id AND o.about IS NOT NULL ORDER BY o.id LIMIT 1),
                'NOT_SAID'), count(*)
            """;

    private final CaseCounts counts;

    ByIssue(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> goals = each("g.about", SET, scope);
        return new Section("issues")
                .table(Caseload.OPEN, "OPEN_AT_END", counts.by(ISSUES, Caseload.STOOD + FIRST_ISSUE + """
                        FROM stood JOIN theirs ON theirs.id = stood.case_id WHERE stood.to_status <> 'CLOSED' GROUP BY 1""",
                        scope))
                .table(CasesClosed.CLOSURES, "CLOSED",
                        counts.by(ISSUES, FIRST_ISSUE + CasesClosed.CLOSED + "GROUP BY 1", scope))
                .total(GOALS, "GOALS_SET", CaseCounts.total(goals)).table(GOALS, "GOALS_SET", goals)
                .table(Outcomes.OUTCOMES, "OUTCOMES", each("o.about", Outcomes.RECORDED, scope));
    }

    private Map<String, Long> each(String about, String records, ReportScope scope) {
        return counts.by(ISSUES, "SELECT coalesce(" + about + ", 'NOT_SAID'), count(*) " + records + "GROUP BY 1", scope);
    }
}
