package org.imha.casework.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Outcomes recorded in the period: of what kind, whether achieved, and how the people rate them. */
@ApplicationScoped
class Outcomes implements ReportSection {

    static final String OUTCOMES = "outcomes";
    static final String RECORDED = """
            FROM case_outcome o JOIN theirs ON theirs.id = o.case_id WHERE o.created_at >= :since AND o.created_at < :until
            """;
    private static final List<String> RATINGS = List.of("1", "2", "3", "4", "5", "NOT_ASKED", "DID_NOT_WANT_TO_SAY");

    private final CaseCounts counts;

    Outcomes(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Map<String, Long>> kinds = new LinkedHashMap<>();
        counts.rows("SELECT o.kind, CASE WHEN o.achieved THEN 'ACHIEVED' ELSE 'NOT_ACHIEVED' END, count(*) " + RECORDED
                + "GROUP BY 1, 2 ORDER BY 1, 2", scope).forEach(
                        row -> kinds.computeIfAbsent((String) row[0], kind -> neither())
                                .put((String) row[1], ((Number) row[2]).longValue()));
        Map<String, Long> byKind = new LinkedHashMap<>();
        kinds.forEach((kind, achieved) -> byKind.put(kind, CaseCounts.total(achieved)));
        Section section = new Section(OUTCOMES).total(OUTCOMES, "RECORDED", CaseCounts.total(byKind))
                .openTable(OUTCOMES, "KIND", "", byKind).table(OUTCOMES, "RATING", ratings(scope));
        kinds.forEach(
                (kind, achieved) -> section.openTable(Section.part(OUTCOMES, "KIND", kind), "ACHIEVED", kind + " ", achieved));
        return section;
    }

    private Map<String, Long> ratings(ReportScope scope) {
        Map<String, Long> ratings = noughts(RATINGS);
        ratings.putAll(counts.by("SELECT coalesce(CAST(o.rating_value AS text), o.rating_answer), count(*) " + RECORDED
                + "GROUP BY 1", scope));
        return ratings;
    }

    private static Map<String, Long> neither() {
        return noughts(List.of("ACHIEVED", "NOT_ACHIEVED"));
    }

    private static Map<String, Long> noughts(List<String> values) {
        Map<String, Long> noughts = new LinkedHashMap<>();
        Stream.of(values).flatMap(List::stream).forEach(value -> noughts.put(value, 0L));
        return noughts;
    }
}
