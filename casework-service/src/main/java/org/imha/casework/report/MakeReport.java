package org.imha.casework.report;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.casework.report.ReferralStatisticsReader.PeopleMet;
import org.imha.casework.report.section.ReferralNumbers;
import org.imha.casework.report.section.ReportScope;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.QueryPeriod;

/** Makes the report. When referral-service does not answer there is none: never one with holes that nobody sees. */
@ApplicationScoped
class MakeReport {

    private final ReadReportQuery readReportQuery;
    private final ReferralStatisticsReader referrals;
    private final FirstMet firstMet;
    private final CountReport countReport;
    private final Clock clock;

    MakeReport(ReadReportQuery readReportQuery, @RestClient ReferralStatisticsReader referrals, FirstMet firstMet,
            CountReport countReport, Clock clock) {
        this.readReportQuery = readReportQuery;
        this.referrals = referrals;
        this.firstMet = firstMet;
        this.countReport = countReport;
        this.clock = clock;
    }

    /** No transaction is open while another service is asked. */
    QuarterlyReport make(ReportQuery query, Caller caller) {
        ReportRequest request = readReportQuery.read(query, caller);
        QueryPeriod period = request.period();
        ReportScope scope = new ReportScope(period, request.contracts(), request.hospitals(), clock.instant(), null);
        ReferralNumbers numbers = referrals.count(period.from(), period.to(), request.hospitals(),
                new PeopleMet(firstMet.referrals(scope)));
        return countReport.count(request, scope.with(numbers), caller);
    }
}
