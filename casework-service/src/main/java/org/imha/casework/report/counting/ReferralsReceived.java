package org.imha.casework.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReferralNumbers.Number;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** Referrals received, by everything that referral-service counts by. */
@ApplicationScoped
class ReferralsReceived implements ReportSection {

    static final String REFERRALS = "referrals";
    static final String ACCEPTED = Section.part(REFERRALS, "OUTCOME", "ACCEPTED");
    private static final List<String> DIMENSIONS = List.of("SOURCE", "SECTION_GROUP", "URGENCY", "OUTCOME", "CASE", "REPEAT",
            "AGE_GROUP");

    @Override
    public Section count(ReportScope scope) {
        Section section = new Section("referrals").total(REFERRALS, "RECEIVED", scope.referrals().total());
        DIMENSIONS.forEach(dimension -> section.table(REFERRALS, dimension, counts(dimension, null, scope)));
        Map<String, Long> hospitals = counts("HOSPITAL", null, scope);
        section.openTable(REFERRALS, "HOSPITAL", "", hospitals);
        hospitals.keySet().forEach(hospital -> section.openTable(Section.part(REFERRALS, "HOSPITAL", hospital), "WARD",
                hospital + " ", counts("WARD", hospital, scope)));
        return section;
    }

    static Map<String, Long> counts(String dimension, String within, ReportScope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        scope.referrals().counts().stream().filter(number -> isOf(number, dimension, within))
                .forEach(number -> counts.put(number.value(), number.count()));
        return counts;
    }

    private static boolean isOf(Number number, String dimension, String within) {
        return number.dimension().equals(dimension) && (within == null || within.equals(number.within()));
    }
}
