package org.imha.casework.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.Contract;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.QueryPeriod;

/**
 * What a caller may have of what they ask for: managers everything, a commissioner what it buys itself, without small counts,
 * and one quarter at a time that is over. Two periods of which one is a day longer would tell what happened on that day.
 */
@ApplicationScoped
class ReadReportQuery {

    private final Contracts contracts;
    private final ReportConfig config;
    private final AccessLog accessLog;
    private final Clock clock;

    ReadReportQuery(Contracts contracts, ReportConfig config, AccessLog accessLog, Clock clock) {
        this.contracts = contracts;
        this.config = config;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 400 for what cannot be read, 403 for exact figures that are not theirs, 404 for others' contracts */
    ReportRequest read(ReportQuery query, Caller caller) {
        QueryPeriod period = QueryPeriod.of(query.from, query.to);
        Optional<String> asked = Optional.ofNullable(query.commissioner);
        if (caller.is(Role.MANAGER)) {
            return request(period, asked.orElse(null), query.isExact(), caller);
        }
        if (query.isExact()) {
            throw refused(caller, "EXACT_FIGURES", new ApiProblem(CommonProblem.NOT_ALLOWED, "Small counts are not shown."));
        }
        requireQuarter(period);
        String own = caller.odsCode().orElseThrow(() -> noContract(caller));
        if (asked.filter(other -> !other.equals(own)).isPresent()) {
            throw noContract(caller);
        }
        return request(period, own, false, caller);
    }

    private ReportRequest request(QueryPeriod period, String commissioner, boolean exact, Caller caller) {
        if (commissioner == null) {
            return new ReportRequest(period, null, contracts.all(), List.of(), exact);
        }
        List<Contract> theirs = contracts.of(commissioner);
        List<String> hospitals = theirs.stream().flatMap(contract -> contract.hospitals().stream()).toList();
        if (hospitals.isEmpty()) {
            throw noContract(caller);
        }
        return new ReportRequest(period, commissioner, theirs, hospitals, exact);
    }

    private void requireQuarter(QueryPeriod period) {
        boolean quarter = period.from().getDayOfMonth() == 1 && period.from().getMonthValue() % 3 == 1
                && period.to().equals(period.from().plusMonths(3).minusDays(1));
        LocalDate today = LondonTime.dayOf(clock.instant());
        if (!quarter) {
            throw notValid("NOT_A_QUARTER", "Takes the last day of the quarter that begins on the day of from.");
        }
        if (!config.unfinishedQuarters() && !period.to().isBefore(today)) {
            throw notValid("NOT_OVER", "Takes a quarter that is over.");
        }
    }

    private static ApiProblem notValid(String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter to is not valid.",
                List.of(new FieldError("#/query/to", code, message)));
    }

    private ApiProblem noContract(Caller caller) {
        return refused(caller, "NO_SUCH_CONTRACT", ApiProblem.notFound());
    }

    private ApiProblem refused(Caller caller, String reason, ApiProblem problem) {
        accessLog.refused(caller, Access.of(Action.READ, "quarterly-report"), reason);
        return problem;
    }
}
