package org.imha.casework.report.counting;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.rules.help.HelpTopic;

/** What was explained in the period, by topic. Who explains one again, perhaps in another way, has explained it twice. */
@ApplicationScoped
class HelpExplained implements ReportSection {

    private static final String EXPLAINED = "help";

    private final CaseCounts counts;

    HelpExplained(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> topics = counts.by(HelpTopic.class, """
                SELECT e.topic, count(*) FROM explanation e JOIN theirs ON theirs.id = e.case_id
                WHERE e.explained_at >= :since AND e.explained_at < :until GROUP BY 1""", scope);
        return new Section(EXPLAINED).total(EXPLAINED, "EXPLAINED", CaseCounts.total(topics))
                .table(EXPLAINED, "TOPIC", topics);
    }
}
