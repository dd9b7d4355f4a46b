package org.imha.casework.report.counting;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Attempts to visit in the period, at the hospital where they were made. */
@ApplicationScoped
class Visits implements ReportSection {

    private static final String VISITS = "visits";
    private static final String MET = Section.part(VISITS, "OUTCOME", "MET");
    static final String MADE = "FROM visits v WHERE v.arrived_at >= :since AND v.arrived_at < :until ";
    static final String NOT_PRIVATE = MADE + "AND v.departure_reason IS NOT NULL ";
    static final String REFUSED = Section.part(VISITS, "OUTCOME", "ACCESS_REFUSED");
    static final String DEPARTED = Section.part(MET, "PRIVACY", "NOT_IN_PRIVATE");
    static final String REASON = "PRIVACY_DEPARTURE_REASON";
    /** On the ward, whatever came of it. */
    static final TimeSpent TIME = new TimeSpent("VISITS", VISITS, MADE, "extract(epoch FROM v.left_at - v.arrived_at)",
            "v.travel_minutes");
    private static final String GROUPED = "GROUP BY 1 ORDER BY 1";

    private final CaseCounts counts;

    Visits(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> outcomes = counts.by(List.of("MET", "PATIENT_DECLINED", "NOT_AVAILABLE", "ACCESS_REFUSED"),
                "SELECT v.outcome, count(*) " + MADE + GROUPED, scope);
        Map<String, Long> privacy = counts.by(List.of("PRIVATE", "NOT_IN_PRIVATE"), """
                SELECT CASE v.privacy WHEN 'PRIVATE' THEN 'PRIVATE' ELSE 'NOT_IN_PRIVATE' END, count(*)
                """ + MADE + "AND v.outcome = 'MET' " + GROUPED, scope);
        Section section = new Section(VISITS).total(VISITS, "ATTEMPTED", CaseCounts.total(outcomes))
                .table(VISITS, "OUTCOME", outcomes).table(MET, "PRIVACY", privacy)
                .openTable(DEPARTED, REASON, "",
                        counts.by("SELECT v.departure_reason, count(*) " + NOT_PRIVATE + GROUPED, scope));
        return TIME.addTo(section, counts, scope);
    }
}
