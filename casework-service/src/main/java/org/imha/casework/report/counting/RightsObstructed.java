package org.imha.casework.report.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;

/**
 * What stood in the way of the rights to come in, to meet in private, to be at meetings and to interview professionals
 * (s.130B(3)), ward by ward: of the ward where it was, wherever the person is now.
 */
@ApplicationScoped
class RightsObstructed implements ReportSection {

    private static final String REFUSED_BY_WARD = "ACCESS_REFUSED_BY_WARD";
    private static final String NOT_IN_PRIVATE_BY_WARD = "NOT_IN_PRIVATE_BY_WARD";
    private static final String REFUSED = Visits.MADE + "AND v.outcome = 'ACCESS_REFUSED' ";
    private static final String RESOLVED = REFUSED + "AND v.resolution_days_lost IS NOT NULL ";
    private static final String GROUPED = "GROUP BY 1 ORDER BY 1";

    private final CaseCounts counts;

    RightsObstructed(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Section section = new Section("rights-obstructed");
        addRefusals(section, scope);
        addDepartures(section, scope);
        for (String status : List.of("EXCLUDED", "NOT_TOLD")) {
            section.openTable(MeetingsSupported.stood(status), "MEETINGS_" + status + "_BY_WARD", "",
                    counts.by("SELECT m.named_ward, count(*) " + MeetingsSupported.HELD + "AND m.status = '" + status + "' "
                            + GROUPED, scope));
        }
        return section.openTable(InterviewsAsked.REFUSED, "INTERVIEWS_REFUSED_BY_WARD", "", counts.by(
                "SELECT i.named_ward, count(*) " + InterviewsAsked.ASKED + "AND i.status = 'REFUSED' " + GROUPED, scope));
    }

    /** How long a refusal lasted is known only when it is resolved. */
    private void addRefusals(Section section, ReportScope scope) {
        Map<String, Long> wards = counts.by("SELECT v.named_ward, count(*) " + REFUSED + GROUPED, scope);
        Map<String, Long> resolved = counts.by("SELECT v.named_ward, count(*) " + RESOLVED + GROUPED, scope);
        section.openTable(Visits.REFUSED, REFUSED_BY_WARD, "", wards);
        wards.forEach((ward, refused) -> section.openTable(refused(ward), "REFUSAL", ward + " ",
                refusals(refused, resolved.getOrDefault(ward, 0L))));
        counts.by("SELECT v.named_ward, sum(v.resolution_days_lost) " + RESOLVED + GROUPED, scope)
                .forEach((ward, days) -> section.measure("DAYS_LOST_BY_WARD", ward, Unit.DAYS, BigDecimal.valueOf(days),
                        Set.of(Section.part(refused(ward), "REFUSAL", "RESOLVED"))));
    }

    /** No noughts: shown, they would tell that there was a refusal on a ward that is not named for having few. */
    private static Map<String, Long> refusals(long all, long resolved) {
        Map<String, Long> refusals = new LinkedHashMap<>();
        refusals.put("RESOLVED", resolved);
        refusals.put("OPEN", all - resolved);
        refusals.values().removeIf(none -> none == 0);
        return refusals;
    }

    private static String refused(String ward) {
        return Section.part(Visits.REFUSED, REFUSED_BY_WARD, ward);
    }

    /** By ward and reason: which add up to the wards, and to the reasons of all wards, which the visits show. */
    private void addDepartures(Section section, ReportScope scope) {
        Map<String, Map<String, Long>> wards = new LinkedHashMap<>();
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        counts.rows("SELECT v.named_ward, v.departure_reason, count(*) " + Visits.NOT_PRIVATE + "GROUP BY 1, 2 ORDER BY 1, 2",
                scope).forEach(row -> {
                    String ward = (String) row[0];
                    String reason = (String) row[1];
                    wards.computeIfAbsent(ward, first -> new LinkedHashMap<>()).put(reason, ((Number) row[2]).longValue());
                    reasons.computeIfAbsent(reason, first -> new ArrayList<>())
                            .add(Section.part(departed(ward), Visits.REASON, reason));
                });
        Map<String, Long> byWard = new LinkedHashMap<>();
        wards.forEach((ward, found) -> byWard.put(ward, CaseCounts.total(found)));
        section.openTable(Visits.DEPARTED, NOT_IN_PRIVATE_BY_WARD, "", byWard);
        wards.forEach((ward, found) -> section.openTable(departed(ward), Visits.REASON, ward + " ", found));
        reasons.forEach((reason, parts) -> section.crossSum(Section.part(Visits.DEPARTED, Visits.REASON, reason), parts));
    }

    private static String departed(String ward) {
        return Section.part(Visits.DEPARTED, NOT_IN_PRIVATE_BY_WARD, ward);
    }
}
