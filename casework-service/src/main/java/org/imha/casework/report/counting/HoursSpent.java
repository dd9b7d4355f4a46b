package org.imha.casework.report.counting;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;

/** Hours of advocates with travel: of visits, of other contacts, of meetings, and of all of them. */
@ApplicationScoped
class HoursSpent implements ReportSection {

    private static final List<TimeSpent> ALL = List.of(Visits.TIME, ContactsMade.TIME, MeetingsSupported.TIME);
    private static final String WITH_TRAVEL = "WITH_TRAVEL";

    private final CaseCounts counts;

    HoursSpent(CaseCounts counts) {
        this.counts = counts;
    }

    /** The total is hidden with any of its parts, or taking the others from it would tell of that one. */
    @Override
    public Section count(ReportScope scope) {
        Section section = new Section("hours");
        long total = 0;
        for (TimeSpent time : ALL) {
            long seconds = time.seconds(counts, scope) + time.travelSeconds(counts, scope);
            section.measure(WITH_TRAVEL, time.name(), Unit.HOURS, CaseCounts.hours(seconds), Set.of(time.figure()));
            total += seconds;
        }
        return section.measure(WITH_TRAVEL, "TOTAL", Unit.HOURS, CaseCounts.hours(total),
                ALL.stream().map(TimeSpent::figure).collect(toSet()));
    }
}
