package org.imha.casework.report.section;

/** One part of the report. A new one is one class that implements this. */
public interface ReportSection {

    /** Counted in the transaction of the report. */
    Section count(ReportScope scope);
}
