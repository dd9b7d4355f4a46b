package org.imha.casework.report;

import java.util.List;

import org.imha.casework.report.section.Contract;
import org.imha.kernel.web.QueryPeriod;

/**
 * What this caller gets.
 *
 * @param commissioner null for everything that the provider does
 * @param hospitals none: everywhere
 * @param exact small counts are shown
 */
record ReportRequest(QueryPeriod period, String commissioner, List<Contract> contracts, List<String> hospitals, boolean exact) {

    /** The name in the access log: exact figures are another thing to have seen. */
    String resource() {
        return exact ? "quarterly-report-exact" : "quarterly-report";
    }
}
