package org.imha.referral.bulk.list;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/** Comma-separated values with a header (RFC 4180). A row becomes the values that it states, by column. */
final class CsvRows implements RowSource {

    /** Names no column: the row has a value where there is no name above it. */
    static final String NOWHERE = "#";

    private static final int MOST_COLUMNS = 200;
    /** Enough to say that a row is too long, and no more. */
    private static final int BUFFER = 4 * LONGEST_ROW;

    private final QuotationMarks text;
    private final Iterator<String[]> records;
    private final List<Optional<CsvColumn>> columns;
    private int row;

    CsvRows(InputStream file) {
        this.text = new QuotationMarks(Utf8Text.of(file));
        this.records = CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false).maxBufferSize(BUFFER)
                .build(StringArrayHandler.of(handler -> handler.maxFields(MOST_COLUMNS).maxFieldSize(BUFFER / 2)
                        .maxRecordSize(BUFFER)), text)
                .iterator();
        this.columns = header(record().orElseThrow(CsvRows::noHeader));
    }

    @Override
    public Optional<SentRow> next() {
        for (Optional<String[]> values = record(); values.isPresent(); values = record()) {
            ObjectNode stated = stated(values.get());
            if (!stated.isEmpty()) {
                return Optional.of(new SentRow(row, stated.toString()));
            }
        }
        return Optional.empty();
    }

    private ObjectNode stated(String[] values) {
        ObjectNode stated = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isBlank()) {
                Optional<CsvColumn> column = i < columns.size() ? columns.get(i) : Optional.empty();
                stated.put(column.map(CsvColumn::header).orElse(NOWHERE), column.isPresent() ? values[i].strip() : "");
            }
        }
        return stated;
    }

    private Optional<String[]> record() {
        row++;
        try {
            String[] values = records.next();
            if (Arrays.stream(values).mapToInt(String::length).sum() > LONGEST_ROW) {
                throw Unreadable.rowTooLong(row);
            }
            return Optional.of(values);
        } catch (NoSuchElementException atEnd) {
            if (text.areOpen()) {
                throw notCsv(row - 1);
            }
            return Optional.empty();
        } catch (UncheckedIOException failure) {
            throw Utf8Text.problem(failure);
        } catch (CsvParseException notCsv) {
            throw notCsv(row);
        }
    }

    private static RuntimeException notCsv(int row) {
        return Unreadable.because("#/rows/" + row, "NOT_CSV",
                "From this row on the file cannot be read as CSV: is a quotation mark missing, or is the row far too long?");
    }

    private static List<Optional<CsvColumn>> header(String[] names) {
        List<Optional<CsvColumn>> columns = Arrays.stream(names).map(CsvColumn::named).toList();
        if (columns.stream().allMatch(Optional::isEmpty)) {
            throw noHeader();
        }
        List<FieldError> faults = faults(names, columns);
        if (!faults.isEmpty()) {
            throw Unreadable.because(faults);
        }
        return columns;
    }

    /** Names are not repeated: what stands where a name should be may be anything. */
    private static List<FieldError> faults(String[] names, List<Optional<CsvColumn>> columns) {
        List<FieldError> faults = new ArrayList<>();
        Set<CsvColumn> seen = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            String pointer = "#/header/" + (i + 1);
            if (columns.get(i).isEmpty() && !names[i].isBlank()) {
                faults.add(
                        new FieldError(pointer, "UNKNOWN_COLUMN", "There is no column of this name: see the list of columns."));
            }
            if (columns.get(i).isPresent() && !seen.add(columns.get(i).get())) {
                faults.add(new FieldError(pointer, "COLUMN_TWICE", "There is a column of this name already."));
            }
        }
        return faults;
    }

    private static RuntimeException noHeader() {
        return Unreadable.because("#/header", "NO_HEADER",
                "The first row must name the columns, separated by commas: see the list of columns.");
    }
}
