package org.imha.casework.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import org.imha.casework.report.QuarterlyReport.ReportPart;
import org.imha.casework.report.QuarterlyReport.ReportRow;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The same report as one flat table (RFC 4180, UTF-8 without a byte order mark, which other programs than spreadsheets take
 * for a letter). A figure that is suppressed is {@code [c]}, for confidential, as government statistics write it.
 */
@Provider
@Produces(ReportCsvWriter.MEDIA_TYPE)
public class ReportCsvWriter implements MessageBodyWriter<QuarterlyReport> {

    static final String MEDIA_TYPE = "text/csv";
    private static final String SUPPRESSED = "[c]";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return QuarterlyReport.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(QuarterlyReport report, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + ";charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"report-" + report.from() + "-" + report.to() + ".csv\"");
        OutputStreamWriter text = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord("from", "to", "commissioner", "section", "dimension", "value", "unit", "figure");
        report.sections().forEach(part -> part.rows().forEach(row -> write(report, part, row, csv)));
        csv.flush();
        text.flush();
    }

    private static void write(QuarterlyReport report, ReportPart part, ReportRow row, CsvWriter csv) {
        csv.writeRecord(report.from().toString(), report.to().toString(),
                report.commissioner() == null ? "" : CsvText.safe(report.commissioner()), part.section(),
                CsvText.safe(row.dimension()), CsvText.safe(row.value()), row.unit().name(),
                row.suppressed() ? SUPPRESSED : row.figure().toPlainString());
    }
}
