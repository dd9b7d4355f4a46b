package org.imha.casework.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Section.Line;
import org.imha.casework.report.section.Unit;

/** The report: numbers and codes, and the names of wards. What each figure means stands in docs/reports.md. */
public record QuarterlyReport(LocalDate from, @Schema(description = "Included") LocalDate to,
        @Schema(description = "Whose contract; null for everything that the provider does") String commissioner,
        @Schema(description = "Small counts are shown: not to be passed on") boolean exact,
        @Schema(description = "Whether the period is over") boolean complete, Instant madeAt, List<ReportPart> sections) {

    /** One section. */
    public record ReportPart(String section, List<ReportRow> rows) {
    }

    /** One figure. */
    public record ReportRow(String dimension, String value, Unit unit,
            @Schema(description = "Null when it is suppressed") BigDecimal figure, boolean suppressed) {
    }

    static QuarterlyReport of(ReportRequest request, ReportScope scope, Showing showing) {
        return new QuarterlyReport(request.period().from(), request.period().to(), request.commissioner(), request.exact(),
                !scope.now().isBefore(request.period().until()), scope.now(),
                showing.sections().stream().map(section -> part(section, showing)).toList());
    }

    private static ReportPart part(Section section, Showing showing) {
        return new ReportPart(section.name(), section.lines().stream().filter(line -> showing.isListed(section, line))
                .map(line -> row(line, showing.figure(line))).toList());
    }

    private static ReportRow row(Line line, BigDecimal figure) {
        return new ReportRow(line.dimension(), line.value(), line.unit(), figure, figure == null);
    }
}
