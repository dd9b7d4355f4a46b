package org.imha.casework.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.kernel.event.casework.MeetingType;

/**
 * Meetings that were to be in the period, at the hospital of the meeting: what came of them, and of which type those are.
 * Planned visits stand in the same calendar, and are counted by {@link PlannedVisits}.
 */
@ApplicationScoped
class MeetingsSupported implements ReportSection {

    static final String HELD = """
            FROM meetings m WHERE m.type <> 'PLANNED_VISIT' AND m.scheduled_at >= :since AND m.scheduled_at < :until
            """;
    static final List<String> STATUSES = List.of("SCHEDULED", "ATTENDED", "NOT_TOLD", "EXCLUDED", "CANCELLED");
    private static final String MEETINGS = "meetings";
    static final TimeSpent TIME = new TimeSpent("MEETINGS", stood("ATTENDED"), HELD + "AND m.status = 'ATTENDED' ",
            "60 * m.attendance_minutes", "m.attendance_travel_minutes");

    private final CaseCounts counts;

    MeetingsSupported(CaseCounts counts) {
        this.counts = counts;
    }

    /** The name of the figure. */
    static String stood(String status) {
        return Section.part(MEETINGS, "STATUS", status);
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Map<String, Long>> types = new LinkedHashMap<>();
        STATUSES.forEach(status -> types.put(status, noughts()));
        counts.rows("SELECT m.status, m.type, count(*) " + HELD + "GROUP BY 1, 2", scope)
                .forEach(row -> types.get((String) row[0]).put((String) row[1], ((Number) row[2]).longValue()));
        Map<String, Long> statuses = new LinkedHashMap<>();
        types.forEach((status, found) -> statuses.put(status, CaseCounts.total(found)));
        Section section = new Section(MEETINGS).total(MEETINGS, "SCHEDULED_IN_PERIOD", CaseCounts.total(statuses))
                .table(MEETINGS, "STATUS", statuses);
        types.forEach((status, found) -> section.table(stood(status), status + "_BY_TYPE", found));
        return TIME.addTo(section, counts, scope);
    }

    private static Map<String, Long> noughts() {
        Map<String, Long> noughts = new LinkedHashMap<>();
        Stream.of(MeetingType.values()).filter(type -> type != MeetingType.PLANNED_VISIT)
                .forEach(type -> noughts.put(type.name(), 0L));
        return noughts;
    }
}
