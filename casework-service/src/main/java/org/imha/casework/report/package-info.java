/**
 * The quarterly pack for commissioners (domain.md 3.6): counts, and how response times stand against the contract's targets.
 * Each part is a {@link org.imha.casework.report.section.ReportSection}; a further count is one class more. What each figure
 * means stands in docs/reports.md. Commissioners never see small counts, nor what tells of them.
 */
package org.imha.casework.report;
