package org.imha.referral.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.bulk.list.ListFormat;
import org.imha.referral.bulk.list.RowSource;
import org.imha.referral.bulk.list.SentRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowBatchesTest {

    private static final int ROWS = 10_000;
    /** What the readers hold of the file beside the batch: their buffers, and the row that they are at. */
    private static final int BUFFERS = 3 * RowSource.LONGEST_ROW;

    /** Fifty megabytes that are nowhere: made as they are read. */
    @ParameterizedTest
    @EnumSource
    void holdsNoMoreThanABatchHoweverLongTheFile(ListFormat format) {
        // Given
        Growing file = new Growing(format, ROWS, 5000);
        long[] handedOn = { 0 };
        // When
        int rows = RowBatches.of(format.rows(file), ROWS, batch -> {
            // Then
            assertTrue(batch.size() <= RowBatches.MOST_ROWS);
            handedOn[0] += characters(batch);
            long ahead = file.read - handedOn[0];
            assertTrue(ahead <= BUFFERS, "read " + ahead + " ahead");
            assertTrue(characters(batch) <= RowBatches.MOST_CHARACTERS + RowSource.LONGEST_ROW);
        });
        assertEquals(ROWS, rows);
        assertTrue(handedOn[0] > ROWS * 5000L);
    }

    @Test
    void handsShortRowsOnInBatchesOfSoMany() {
        int[] batches = { 0 };
        RowBatches.of(ListFormat.NDJSON.rows(new Growing(ListFormat.NDJSON, 1200, 10)), ROWS, batch -> batches[0]++);
        assertEquals(3, batches[0]);
    }

    @Test
    void stopsReadingWhenThereAreTooMany() {
        Growing file = new Growing(ListFormat.CSV, 1_000_000, 100);
        ApiProblem refusal = assertThrows(ApiProblem.class,
                () -> RowBatches.of(ListFormat.CSV.rows(file), 1000, batch -> {
                }));
        assertEquals("#/rows/1002 TOO_MANY_ROWS",
                refusal.errors().getFirst().pointer() + " " + refusal.errors().getFirst().code());
        assertTrue(file.read < 1002 * 100 + BUFFERS);
    }

    @Test
    void aFileWithoutARowIsRefused() {
        ApiProblem refusal = assertThrows(ApiProblem.class,
                () -> RowBatches.of(ListFormat.CSV.rows(new Growing(ListFormat.CSV, 0, 0)), ROWS, batch -> {
                }));
        assertEquals("NO_ROWS", refusal.errors().getFirst().code());
    }

    private static long characters(List<SentRow> batch) {
        return batch.stream().mapToLong(row -> row.content().length()).sum();
    }

    /** A file of which there is never more than a row. */
    private static final class Growing extends InputStream {

        private final Iterator<String> rows;
        private byte[] row = {};
        private int next;
        private long read;

        Growing(ListFormat format, int rows, int length) {
            String text = "x".repeat(length);
            this.rows = IntStream.rangeClosed(format == ListFormat.CSV ? 0 : 1, rows)
                    .mapToObj(number -> format == ListFormat.NDJSON ? "{\"reason\":\"" + text + "\"}\n"
                            : number == 0 ? "reason\n" : text + "\n")
                    .iterator();
        }

        @Override
        public int read() {
            if (next == row.length) {
                if (!rows.hasNext()) {
                    return -1;
                }
                row = rows.next().getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            read++;
            return row[next++];
        }
    }
}
