package org.imha.casework.report.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;

/** Attempts to visit in the period; and what stood in the way of the rights to come in and to meet in private, ward by ward. */
@ApplicationScoped
class Visits implements ReportSection {

    private static final String VISITS = "visits";
    private static final String MET = Section.part(VISITS, "OUTCOME", "MET");
    private static final String REFUSED = Section.part(VISITS, "OUTCOME", "ACCESS_REFUSED");
    private static final String DEPARTED = Section.part(MET, "PRIVACY", "NOT_IN_PRIVATE");
    private static final String MADE = """
            FROM visit_attempt v JOIN theirs ON theirs.id = v.case_id WHERE v.arrived_at >= :since AND v.arrived_at < :until
            """;
    private static final String NOT_PRIVATE = "AND v.departure_reason IS NOT NULL ";
    private static final String BY_WARD = "SELECT theirs.hospital || ' ' || theirs.named_ward, count(*) ";
    private static final String GROUPED = "GROUP BY 1 ORDER BY 1";
    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

    private final CaseCounts counts;

    Visits(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> outcomes = counted(List.of("MET", "PATIENT_DECLINED", "NOT_AVAILABLE", "ACCESS_REFUSED"),
                "SELECT v.outcome, count(*) " + MADE + GROUPED, scope);
        Map<String, Long> privacy = counted(List.of("PRIVATE", "NOT_IN_PRIVATE"), """
                SELECT CASE v.privacy WHEN 'PRIVATE' THEN 'PRIVATE' ELSE 'NOT_IN_PRIVATE' END, count(*)
                """ + MADE + "AND v.outcome = 'MET' " + GROUPED, scope);
        Section section = new Section(VISITS).total(VISITS, "ATTEMPTED", CaseCounts.total(outcomes))
                .table(VISITS, "OUTCOME", outcomes).table(MET, "PRIVACY", privacy)
                .openTable(DEPARTED, "PRIVACY_DEPARTURE_REASON", "",
                        counts.by("SELECT v.departure_reason, count(*) " + MADE + NOT_PRIVATE + GROUPED, scope));
        return obstructed(section, scope).measure("TIME", "HOURS", Unit.HOURS, hours(scope), Set.of(VISITS));
    }

    private Section obstructed(Section section, ReportScope scope) {
        return section
                .openTable(REFUSED, "ACCESS_REFUSED_BY_WARD", "",
                        counts.by(BY_WARD + MADE + "AND v.outcome = 'ACCESS_REFUSED' " + GROUPED, scope))
                .openTable(DEPARTED, "NOT_IN_PRIVATE_BY_WARD", "", counts.by(BY_WARD + MADE + NOT_PRIVATE + GROUPED, scope));
    }

    /** On the ward, whatever came of it. */
    private BigDecimal hours(ReportScope scope) {
        long seconds = counts
                .by("SELECT 'SECONDS', coalesce(sum(extract(epoch FROM v.left_at - v.arrived_at)), 0) " + MADE, scope)
                .get("SECONDS");
        return BigDecimal.valueOf(seconds).divide(SECONDS_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private Map<String, Long> counted(List<String> known, String sql, ReportScope scope) {
        Map<String, Long> counted = new LinkedHashMap<>();
        known.forEach(value -> counted.put(value, 0L));
        counted.putAll(counts.by(sql, scope));
        return counted;
    }
}
