package org.imha.casework.report.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.web.QueryPeriod;

/**
 * What a report is about.
 *
 * @param contracts whose; none: everything that the provider does
 * @param hospitals beginnings of the codes of their hospitals; none: everywhere, known or not
 * @param now when it is made
 * @param referrals what referral-service counted for the same
 */
public record ReportScope(QueryPeriod period, List<Contract> contracts, List<String> hospitals, Instant now,
        ReferralNumbers referrals) {

    /** As long as the period lasts, its end is now. */
    public LocalDate lastDay() {
        LocalDate today = LondonTime.dayOf(now);
        return today.isBefore(period.to()) ? today : period.to();
    }

    public boolean covers(String hospital) {
        return hospitals.isEmpty() || hospital != null && hospitals.stream().anyMatch(hospital::startsWith);
    }
}
