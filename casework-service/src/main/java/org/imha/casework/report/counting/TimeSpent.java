package org.imha.casework.report.counting;

import java.util.Set;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;

/**
 * What advocates spend their time on.
 *
 * @param name as the line is called
 * @param figure the count that the hours follow from
 * @param records where they are from
 * @param seconds of one record
 * @param travelMinutes of one record, there and back; nobody has to say
 */
record TimeSpent(String name, String figure, String records, String seconds, String travelMinutes) {

    /** Without the way there. */
    long seconds(CaseCounts counts, ReportScope scope) {
        return counts.seconds(seconds, records, scope);
    }

    long travelSeconds(CaseCounts counts, ReportScope scope) {
        return counts.seconds("60 * " + travelMinutes, records, scope);
    }

    /** Hours are amounts, and no counts of people; but shown only where their count is. */
    Section addTo(Section section, CaseCounts counts, ReportScope scope) {
        return section
                .measure("TIME", "HOURS", Unit.HOURS, CaseCounts.hours(seconds(counts, scope)), Set.of(figure))
                .measure("TIME", "TRAVEL_HOURS", Unit.HOURS, CaseCounts.hours(travelSeconds(counts, scope)), Set.of(figure));
    }
}
